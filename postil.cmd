@echo off
rem Starts Postil: finds a JDK 25, builds when there is no build yet, and runs.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version 2>&1 | findstr /r /c:"version .2[5-9]" /c:"version .[3-9][0-9]" >nul
if errorlevel 1 (
  echo Postil needs a JDK 25 or newer. Install one, or set JAVA_HOME to it. 1>&2
  exit /b 1
)
if not exist "%HERE%target\postil.jar" (
  echo Building Postil ... 1>&2
  pushd "%HERE%"
  call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2 || (popd & exit /b 1)
  popd
)
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Djdk.serialFilter=!*" "-Dpostil.home=%HERE%." %POSTIL_OPTS% -cp "%HERE%target\postil.jar;%HERE%target\lib\*" org.postil.Main %*
exit /b %ERRORLEVEL%
