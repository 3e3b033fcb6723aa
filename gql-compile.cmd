@echo off
rem Starts gql-compile on Windows; builds it with Maven on first use. No class-data archive here.
setlocal
set "HOME_DIR=%~dp0"
if not exist "%HOME_DIR%cli\target\classpath" (
  echo gql-compile: building it with Maven, because this is the first use; this takes a moment 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -pl cli -am -Dmaven.test.skip -Dfmt.skip package 1>&2 || (popd & exit /b 70)
  popd
)
set "NEEDS_DEV="
if "%~1"=="dev" if not "%~2"=="token" set "NEEDS_DEV=1"
if "%~1"=="eval" set "NEEDS_DEV=1"
if defined NEEDS_DEV if not exist "%HOME_DIR%dev\target\lib" (
  echo gql-compile: building the server with Maven, because this is its first use; this takes a moment 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -pl cli,dev -am -Dmaven.test.skip -Dfmt.skip package 1>&2 || (popd & exit /b 70)
  popd
)
if "%~1"=="lsp" if not exist "%HOME_DIR%lsp\target\lib" (
  echo gql-compile: building the server with Maven, because this is its first use; this takes a moment 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -pl cli,lsp -am -Dmaven.test.skip -Dfmt.skip package 1>&2 || (popd & exit /b 70)
  popd
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%j in ("%HOME_DIR%cli\target\cli-*.jar") do set "CLI_JAR=%%~j"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %GQL_COMPILE_JAVA_OPTS% ^
  "-Dgqlcompile.check=%HOME_DIR%cli\target\check" "-Dgqlcompile.dev=%HOME_DIR%dev\target" "-Dgqlcompile.lsp=%HOME_DIR%lsp\target" -cp "%CLI_JAR%;%HOME_DIR%cli\target\lib\*" io.gqlcompile.cli.Main %*
exit /b %ERRORLEVEL%
