def log = new File(basedir, 'build.log').text
assert log.contains('TableKeyChanged')
assert log.contains('would lose data of git:HEAD')
assert log.contains('changes against git:HEAD')
assert !new File(basedir, 'target/gql-compile').exists()
return true
