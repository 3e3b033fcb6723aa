def out = new File(basedir, 'target/gql-compile')
assert new File(out, 'schema.graphql').text.contains('createNote')
assert new File(out, 'stacks/Note.json').isFile()
assert !new File(out, 'snapshot.json').text.contains(basedir.path)
assert new File(basedir, 'build.log').text.contains('compiled 1 file: ')
return true
