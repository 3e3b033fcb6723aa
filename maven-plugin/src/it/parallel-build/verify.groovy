['one', 'two', 'three'].each {
    assert new File(basedir, it + '/target/gql-compile/stacks/' + it.capitalize() + '.json').isFile()
}
assert !new File(basedir, 'build.log').text.contains('not marked @threadSafe')
return true
