def log = new File(basedir, 'build.log').text
assert log.contains('TableRemoved')
assert log.contains('<allow>TableRemoved:Task</allow>')
assert log.contains('allowed TableRemoved:Task')
assert !new File(basedir, 'target/gql-compile/stacks/Task.json').exists()
assert new File(basedir, 'target/gql-compile/allowed-changes.json').text.contains('TableRemoved:Task')
return true
