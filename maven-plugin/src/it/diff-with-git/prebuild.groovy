def git = { String... words ->
    def process = new ProcessBuilder(['git', '-c', 'user.name=t', '-c', 'user.email=t@example.org', *words])
            .directory(basedir).redirectErrorStream(true).start()
    process.inputStream.text
    assert process.waitFor() == 0
}
git('init', '-q')
git('add', 'src')
git('commit', '-q', '-m', 'deployed')
def schema = new File(basedir, 'src/main/graphql/schema.graphql')
schema.text = schema.text.replace('id: ID!', 'id: ID! @primaryKey(sortKeyFields: ["day"])\n  day: AWSDate!')
return true
