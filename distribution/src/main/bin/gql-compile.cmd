@echo off
rem Starts gql-compile on Windows. On first use, the virtual machine's archive of loaded classes is made in
rem %LOCALAPPDATA%\gql-compile, which halves the time of every later start; GQL_COMPILE_ARCHIVE=off leaves it out.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "GC_HOME=%%~fi"
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -XX:NewSize=100m -XX:MaxRAMPercentage=50"
set "CP=%GC_HOME%\lib\*"
set "ID="
if exist "%GC_HOME%\lib\classpath" for /f "usebackq tokens=2" %%i in ("%GC_HOME%\lib\classpath") do set "ID=%%i"
if not defined ID goto incomplete

set "JAVA="
if not defined JAVA_HOME goto path
set "GC_JAVA=%JAVA_HOME:"=%"
if exist "%GC_JAVA%\bin\java.exe" set "JAVA=%GC_JAVA%\bin\java.exe"
goto found
:path
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
:found
if not defined JAVA goto javaless
rem Which Java it is: the file that its build left; without one, no archive.
set "VERSION="
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%a in ("%RELEASE%") do if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
set "MAJOR="
if defined VERSION for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if defined MAJOR if %MAJOR% LSS 17 goto old

set "ARCHIVE="
if /i "%GQL_COMPILE_ARCHIVE%"=="off" goto run
if not defined LOCALAPPDATA goto run
if not defined VERSION goto run
set "FOLDER=%LOCALAPPDATA%\gql-compile\%ID%-%VERSION%"
set "ARCHIVE=%FOLDER%\app.jsa"
if exist "%ARCHIVE%" goto run
rem Whoever comes meanwhile makes one, too; each in a folder of its own.
set "PART=%FOLDER%\%RANDOM%%RANDOM%"
mkdir "%PART%" 2>nul
if not exist "%PART%" goto unarchived
"%JAVA%" %FLAGS% -Xshare:off "-XX:DumpLoadedClassList=%PART%\classes" -cp "%CP%" io.gqlcompile.cli.Main warmup >nul 2>&1 <nul
"%JAVA%" %FLAGS% -Xshare:dump "-XX:SharedClassListFile=%PART%\classes" "-XX:SharedArchiveFile=%PART%\app" -cp "%CP%" >nul 2>&1 <nul
if exist "%PART%\app" move /y "%PART%\app" "%ARCHIVE%" >nul 2>&1
rd /s /q "%PART%" 2>nul
if exist "%ARCHIVE%" goto run
:unarchived
set "ARCHIVE="

:run
if "%~1"=="lsp" set "CP=%CP%;%GC_HOME%\lsp\*"
set "SHARE="
if defined ARCHIVE set SHARE="-XX:SharedArchiveFile=%ARCHIVE%"
"%JAVA%" %SHARE% %FLAGS% %GQL_COMPILE_JAVA_OPTS% "-Dgqlcompile.check=%GC_HOME%\check" "-Dgqlcompile.dev=%GC_HOME%\dev" -cp "%CP%" io.gqlcompile.cli.Main %*
exit /b %ERRORLEVEL%

rem Quotes, because a path may have what the shell reads otherwise.
:incomplete
echo gql-compile: "%GC_HOME%" is not complete: unpack it again 1>&2
exit /b 2
:javaless
if defined JAVA_HOME goto homeless
echo gql-compile: needs Java 17 or newer; found none 1>&2
exit /b 2
:homeless
echo gql-compile: needs Java 17 or newer; found none in JAVA_HOME="%GC_JAVA%" 1>&2
exit /b 2
:old
echo gql-compile: needs Java 17 or newer; "%JAVA%" is %VERSION% 1>&2
exit /b 2
