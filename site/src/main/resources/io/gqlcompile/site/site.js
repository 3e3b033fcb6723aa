'use strict';
// The contents are open beside the text, and closed above it on a narrow screen.
const contents = document.querySelector('nav details');
if (window.matchMedia('(max-width: 60rem)').matches) {
  contents.open = false;
}
// On a wide screen they scroll by themselves: down to the page that is shown.
const nav = document.querySelector('nav');
const here = nav.querySelector('[aria-current]');
if (here && here.offsetTop > nav.clientHeight - 100) {
  nav.scrollTop = here.offsetTop - nav.clientHeight / 2;
}
const find = document.getElementById('find');
find.addEventListener('input', () => {
  const wanted = find.value.trim().toLowerCase();
  for (const section of document.querySelectorAll('nav section')) {
    let shown = 0;
    for (const item of section.querySelectorAll('li')) {
      item.hidden = !item.textContent.toLowerCase().includes(wanted);
      shown += item.hidden ? 0 : 1;
    }
    section.hidden = shown === 0;
  }
});
