def log = new File(basedir, 'build.log').text
assert log.count('nothing has changed since the last build') == 1
assert log.count('compiled 1 file: ') == 2
assert log.contains('0 written')
assert log.contains('skipped')
return true
