@echo off
rem Starts gql-compile on Windows. On first use, the virtual machine's archive of loaded classes is made in
rem %LOCALAPPDATA%\gql-compile, which halves the time of every later start; GQL_COMPILE_ARCHIVE=off leaves it out.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "GC_HOME=%%~fi"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -XX:NewSize=100m -XX:MaxRAMPercentage=50"
set "CP=%GC_HOME%\lib\*"
set "ID="
for /f "usebackq tokens=2" %%i in ("%GC_HOME%\lib\classpath") do set "ID=%%i"
if not defined ID (
  echo gql-compile: %GC_HOME% is not complete: unpack it again 1>&2
  exit /b 2
)

set "ARCHIVE="
if /i "%GQL_COMPILE_ARCHIVE%"=="off" goto run
if not defined LOCALAPPDATA goto run
rem Which Java it is: the file that its build left; without one, no archive.
set "RELEASE="
if defined JAVA_HOME if exist "%JAVA_HOME%\release" set "RELEASE=%JAVA_HOME%\release"
if not defined RELEASE for %%j in (java.exe) do if exist "%%~dp$PATH:j..\release" set "RELEASE=%%~dp$PATH:j..\release"
if not defined RELEASE goto run
set "VERSION="
for /f "usebackq tokens=1,2 delims==" %%a in ("%RELEASE%") do if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
if not defined VERSION goto run
set "FOLDER=%LOCALAPPDATA%\gql-compile\%ID%-%VERSION%"
set "ARCHIVE=%FOLDER%\app.jsa"
if exist "%ARCHIVE%" goto run
mkdir "%FOLDER%" 2>nul
rem One makes it; whoever comes meanwhile starts without.
mkdir "%FOLDER%\lock" 2>nul || (set "ARCHIVE=" & goto run)
"%JAVA%" %FLAGS% -Xshare:off "-XX:DumpLoadedClassList=%FOLDER%\lock\classes" -cp "%CP%" io.gqlcompile.cli.Main warmup >nul 2>&1 <nul
"%JAVA%" %FLAGS% -Xshare:dump "-XX:SharedClassListFile=%FOLDER%\lock\classes" "-XX:SharedArchiveFile=%FOLDER%\lock\app" -cp "%CP%" >nul 2>&1 <nul
if exist "%FOLDER%\lock\app" move /y "%FOLDER%\lock\app" "%ARCHIVE%" >nul 2>&1
rd /s /q "%FOLDER%\lock" 2>nul
if not exist "%ARCHIVE%" set "ARCHIVE="

:run
if "%~1"=="lsp" set "CP=%CP%;%GC_HOME%\lsp\*"
set "SHARE="
if defined ARCHIVE set SHARE="-XX:SharedArchiveFile=%ARCHIVE%"
"%JAVA%" %SHARE% %FLAGS% %GQL_COMPILE_JAVA_OPTS% "-Dgqlcompile.check=%GC_HOME%\check" "-Dgqlcompile.dev=%GC_HOME%\dev" -cp "%CP%" io.gqlcompile.cli.Main %*
exit /b %ERRORLEVEL%
