@echo off
rem Starts Postil with a Java 25 or newer: the window without an argument, a command with one.
setlocal
set "HERE=%~dp0"
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :try "%%~$PATH:J"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~D\bin\java.exe"
if not defined JAVA goto missing

set OPTIONS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Djdk.serialFilter=!*" "-Dpostil.home=%HERE%." %POSTIL_OPTS%
if "%~1"=="" goto window
"%JAVA%" %OPTIONS% -jar "%HERE%postil.jar" %*
exit /b %ERRORLEVEL%

:window
start "Postil" "%JAVA:java.exe=javaw.exe%" %OPTIONS% -jar "%HERE%postil.jar"
exit /b 0

:missing
echo Postil needs Java 25 or newer and found none. Install it, for example from https://adoptium.net, or set JAVA_HOME to its folder. 1>&2
if "%~1"=="" pause
exit /b 1

:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
"%~1" -version 2>&1 | findstr /r /c:"version .2[5-9]" /c:"version .[3-9][0-9]" >nul && set "JAVA=%~1"
exit /b 0
