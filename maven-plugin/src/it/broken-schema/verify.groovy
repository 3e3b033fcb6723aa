def log = new File(basedir, 'build.log').text
def at = { name, place -> new File(basedir, 'src/main/graphql/' + name).path + ':[' + place + '] ' }
assert log.contains(at('schema.graphql', '3,9') + 'UnknownType')
assert log.contains(at('more.graphql', '2,'.concat('39')))
assert log.contains('nothing was written')
assert !log.contains('\tat io.gqlcompile')
assert !new File(basedir, 'target/gql-compile').exists()
return true
