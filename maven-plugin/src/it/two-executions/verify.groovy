assert new File(basedir, 'target/gql-compile-notes/stacks/Note.json').isFile()
assert new File(basedir, 'target/gql-compile-tasks/stacks/Task.json').isFile()
assert new File(basedir, 'target/gql-compile-tasks/cloudformation-template.json').text.contains('AWS_IAM')
def log = new File(basedir, 'build.log').text
assert log.count('compiled 1 file: ') == 2
assert log.count('nothing has changed') == 2
return true
