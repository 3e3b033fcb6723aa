def log = new File(basedir, 'build.log').text
def target = new File(basedir, 'target')

assert new File(target, 'generated-sources/gql-compile/example/client/Note.java').isFile()
assert new File(basedir, 'src/main/web/graphql/queries.ts').text.contains('from "./API"')
assert new File(target, 'classes/example/client/runtime/AppSyncClient.class').isFile()
assert log.count('BUILD SUCCESS') == 5
assert log.count('Running example.NotesTest') == 4

// One mark for each execution; the second build has nothing to do, the third is deeper.
assert new File(target, 'gql-compile-marks/codegen').isFile()
assert new File(target, 'gql-compile-marks/codegen-web').isFile()
assert log.count('nothing has changed since client code was generated') == 2
assert log.contains('typescript: 4 files, 4 written, 0 unchanged')
assert log =~ / 0 written, [1-9]\d* unchanged -> target.generated-sources.gql-compile/

// A build that fails leaves no mark behind, so the next one generates again.
assert log.contains('UnknownType')
assert (log =~ /java: [1-9]\d* files/).count == 3
assert log.count('skipped') == 2
return true
