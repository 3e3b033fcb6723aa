assert new File(basedir, 'api/target/gql-compile/schema.graphql').text.contains('input PlaceInput')
assert new File(basedir, 'api/target/gql-compile/snapshot.json').text.contains('shared!/graphql/place.graphql')
return true
