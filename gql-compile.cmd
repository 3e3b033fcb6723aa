@echo off
rem Starts gql-compile on Windows; builds it with Maven on first use. No class-data archive here.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "GC_PARTS=cli"
set "NEEDED=%HOME_DIR%cli\target\classpath"
if "%~1"=="dev" if not "%~2"=="token" call :server dev
if "%~1"=="eval" call :server dev
if "%~1"=="lsp" call :server lsp
if exist "%HOME_DIR%cli\target\classpath" if exist "%NEEDED%" goto built
echo gql-compile: building it with Maven, because this is the first use; this takes a moment 1>&2
pushd "%HOME_DIR%"
call mvn -q -pl %GC_PARTS% -am -Dmaven.test.skip -Dfmt.skip package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" exit /b 70
:built
set "JAVA="
if not defined JAVA_HOME goto path
set "GC_JAVA=%JAVA_HOME:"=%"
if exist "%GC_JAVA%\bin\java.exe" set "JAVA=%GC_JAVA%\bin\java.exe"
goto found
:path
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
:found
if not defined JAVA goto javaless
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %GQL_COMPILE_JAVA_OPTS% ^
  "-Dgqlcompile.check=%HOME_DIR%cli\target\check" "-Dgqlcompile.dev=%HOME_DIR%dev\target" "-Dgqlcompile.lsp=%HOME_DIR%lsp\target" -cp "%HOME_DIR%cli\target\*;%HOME_DIR%cli\target\lib\*" io.gqlcompile.cli.Main %*
exit /b %ERRORLEVEL%

:server
set "GC_PARTS=cli,%~1"
set "NEEDED=%HOME_DIR%%~1\target\lib"
exit /b 0
:javaless
if defined JAVA_HOME goto homeless
echo gql-compile: needs Java 17 or newer; found none 1>&2
exit /b 2
:homeless
echo gql-compile: needs Java 17 or newer; found none in JAVA_HOME="%GC_JAVA%" 1>&2
exit /b 2
