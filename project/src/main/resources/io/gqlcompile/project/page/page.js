//<![CDATA[
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');

  // Light or dark: what the system says until somebody chooses.
  var key = 'gql-compile-theme';
  try {
    var kept = localStorage.getItem(key);
    if (kept === 'light' || kept === 'dark') root.setAttribute('data-theme', kept);
  } catch (e) { /* pages of files may have no storage */ }
  document.getElementById('theme').addEventListener('click', function () {
    var isDark = root.getAttribute('data-theme') === 'dark' ||
      (!root.hasAttribute('data-theme') && matchMedia('(prefers-color-scheme: dark)').matches);
    var next = isDark ? 'light' : 'dark';
    root.setAttribute('data-theme', next);
    try { localStorage.setItem(key, next); } catch (e) { /* as above */ }
  });

  // Rows of fields are folded until they are asked for.
  document.querySelectorAll('.more').forEach(function (button) {
    var rows = [];
    var row = button.closest('tr').nextElementSibling;
    while (row && row.classList.contains('fields')) {
      rows.push(row);
      row = row.nextElementSibling;
    }
    function show(isOpen) {
      button.setAttribute('aria-expanded', String(isOpen));
      rows.forEach(function (r) { r.hidden = !isOpen; });
    }
    button.addEventListener('click', function () { show(rows[0].hidden); });
    show(false);
  });

  // A link to a model unfolds it.
  function unfold() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName.toLowerCase() === 'details') {
      target.open = true;
      target.scrollIntoView({ behavior: 'instant' });
    }
  }
  addEventListener('hashchange', unfold);
  unfold();
  var folded = [];
  addEventListener('beforeprint', function () {
    document.querySelectorAll('details:not([open])').forEach(function (d) { d.open = true; folded.push(d); });
    if (map) fit();
  });
  addEventListener('afterprint', function () {
    folded.forEach(function (d) { d.open = false; });
    folded = [];
  });

  var map = document.getElementById('map');
  if (!map) return;
  var svg = map.querySelector('svg');
  var box = svg.viewBox.baseVal;
  var whole = { x: 0, y: 0, w: box.width, h: box.height };
  var view = { x: 0, y: 0, w: whole.w, h: whole.h };
  var nodes = {};
  var edges = Array.prototype.slice.call(svg.querySelectorAll('.edge'));
  svg.querySelectorAll('.node').forEach(function (n) { nodes[n.dataset.name] = n; });

  function apply() {
    svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].join(' '));
    map.classList.toggle('moved', view.w < whole.w * 0.98);
  }
  function fit() { view = { x: 0, y: 0, w: whole.w, h: whole.h }; apply(); }
  // On a small screen a part that can be read is better than a whole that cannot.
  var shown = svg.getBoundingClientRect();
  if (shown.width < 700 && shown.width / whole.w < 0.5) {
    view.w = shown.width / 0.55;
    view.h = shown.height / 0.55;
    view.y = Math.max(0, (whole.h - view.h) / 2);
    apply();
  }
  function zoom(factor, cx, cy) {
    var w = Math.min(whole.w * 1.5, Math.max(260, view.w * factor));
    var f = w / view.w;
    view.x = cx - (cx - view.x) * f;
    view.y = cy - (cy - view.y) * f;
    view.h *= f;
    view.w = w;
    apply();
  }
  function middle() { return { x: view.x + view.w / 2, y: view.y + view.h / 2 }; }
  function perPixel() {
    var r = svg.getBoundingClientRect();
    return Math.max(view.w / r.width, view.h / r.height);
  }
  function at(event) {
    var p = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return { x: p.x, y: p.y };
  }
  document.querySelectorAll('[data-zoom]').forEach(function (button) {
    button.addEventListener('click', function () {
      var m = middle();
      if (button.dataset.zoom === 'fit') fit();
      else zoom(button.dataset.zoom === 'in' ? 0.7 : 1.4, m.x, m.y);
    });
  });
  map.addEventListener('wheel', function (event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    var p = at(event);
    zoom(event.deltaY > 0 ? 1.15 : 0.87, p.x, p.y);
  }, { passive: false });
  map.addEventListener('keydown', function (event) {
    var step = view.w / 10;
    var m = middle();
    switch (event.key) {
      case '+': zoom(0.8, m.x, m.y); break;
      case '-': zoom(1.25, m.x, m.y); break;
      case '0': fit(); break;
      case 'ArrowLeft': view.x -= step; apply(); break;
      case 'ArrowRight': view.x += step; apply(); break;
      case 'ArrowUp': view.y -= step; apply(); break;
      case 'ArrowDown': view.y += step; apply(); break;
      default: return;
    }
    event.preventDefault();
  });

  // Moving with one pointer, zooming with two.
  var pointers = {};
  var wasMoved = false;
  map.addEventListener('pointerdown', function (event) {
    pointers[event.pointerId] = { x: event.clientX, y: event.clientY };
    if (Object.keys(pointers).length === 1) wasMoved = false;
  });
  addEventListener('pointermove', function (event) {
    var last = pointers[event.pointerId];
    if (!last) return;
    var ids = Object.keys(pointers);
    var dx = event.clientX - last.x;
    var dy = event.clientY - last.y;
    if (ids.length === 2) {
      var other = pointers[ids[0] === String(event.pointerId) ? ids[1] : ids[0]];
      var before = Math.hypot(last.x - other.x, last.y - other.y);
      var now = Math.hypot(event.clientX - other.x, event.clientY - other.y);
      var m = middle();
      if (now > 0) zoom(before / now, m.x, m.y);
      wasMoved = true;
    } else if (wasMoved || Math.hypot(dx, dy) > 4) {
      wasMoved = true;
      map.classList.add('dragged');
      view.x -= dx * perPixel();
      view.y -= dy * perPixel();
      apply();
    } else {
      return;
    }
    pointers[event.pointerId] = { x: event.clientX, y: event.clientY };
  });
  function release(event) {
    delete pointers[event.pointerId];
    map.classList.remove('dragged');
  }
  addEventListener('pointerup', release);
  addEventListener('pointercancel', release);
  map.addEventListener('dragstart', function (event) { event.preventDefault(); });
  map.addEventListener('click', function (event) { if (wasMoved) event.preventDefault(); }, true);

  // A model that is pointed at shows what it is joined with.
  function clear() {
    svg.classList.remove('picked');
    svg.querySelectorAll('.on,.near').forEach(function (e) { e.classList.remove('on', 'near'); });
  }
  function pick(names) {
    clear();
    if (!names.length) return;
    svg.classList.add('picked');
    names.forEach(function (name) { nodes[name].classList.add('on'); });
    edges.forEach(function (edge) {
      var a = edge.dataset.a;
      var b = edge.dataset.b;
      if (names.indexOf(a) >= 0 || names.indexOf(b) >= 0) {
        edge.classList.add('on');
        nodes[a].classList.add('near');
        nodes[b].classList.add('near');
      }
    });
  }
  Object.keys(nodes).forEach(function (name) {
    var node = nodes[name];
    node.addEventListener('pointerenter', function () { if (!find.value) pick([name]); });
    node.addEventListener('pointerleave', function () { if (!find.value) clear(); });
    node.addEventListener('focus', function () { pick([name]); });
    node.addEventListener('blur', function () { search(); });
  });

  var find = document.getElementById('find');
  var found = document.getElementById('found');
  function search() {
    var word = find.value.trim().toLowerCase();
    var names = word ? Object.keys(nodes).filter(function (n) { return n.toLowerCase().indexOf(word) >= 0; }) : [];
    pick(names);
    found.textContent = word ? names.length + ' found' : '';
    document.querySelectorAll('details.model').forEach(function (model) {
      model.hidden = Boolean(word) && names.indexOf(model.id.slice(6)) < 0;
    });
    document.querySelectorAll('.matrix tr[data-model]').forEach(function (row) {
      row.classList.toggle('hit', names.indexOf(row.dataset.model) >= 0);
    });
    return names;
  }
  find.addEventListener('input', search);
  find.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { find.value = ''; search(); fit(); }
    if (event.key !== 'Enter') return;
    var names = search();
    if (!names.length) return;
    var frame = nodes[names[0]].getBBox();
    var place = nodes[names[0]].getCTM();
    var base = svg.querySelector('g').getCTM();
    var scale = base.a;
    var w = Math.min(whole.w, 900);
    var x = (place.e - base.e) / scale + frame.width / 2 + 24;
    var y = (place.f - base.f) / scale + frame.height / 2 + 24;
    var h = w * whole.h / whole.w;
    view = { x: x - w / 2, y: y - h / 2, w: w, h: h };
    apply();
    document.getElementById('drawing').scrollIntoView();
  });
})();
//]]>
