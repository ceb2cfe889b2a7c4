@echo off
rem Starts Vanban: builds it on first use if nothing is built, finds a JDK 21 or newer, and runs it.
setlocal EnableDelayedExpansion
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JAVA="
for %%J in ("%VANBAN_JAVA_HOME%\bin\java.exe" "%JAVA_HOME%\bin\java.exe") do if not defined JAVA if exist %%J call :check %%J
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :check "%%~$PATH:J"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA if exist "%%D\bin\java.exe" call :check "%%D\bin\java.exe"
if not defined JAVA (
  echo vanban: no JDK 21 or newer found. Install one ^(for example Temurin 21 or 25^) or point VANBAN_JAVA_HOME at it. 1>&2
  exit /b 1
)
set "JAR=%HOME_DIR%lib\vanban.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%corpus\target\vanban.jar"
if not exist "%JAR%" (
  where mvn >nul 2>nul || (echo vanban: not built yet, and Maven ^(3.8.7 or newer^) is not installed. 1>&2 & exit /b 1)
  echo vanban: first use, building ^(about two minutes^) ... 1>&2
  if not exist "%HOME_DIR%target" mkdir "%HOME_DIR%target"
  pushd "%HOME_DIR%"
  call mvn -q -B -DskipTests -Dformat=skip -pl corpus -am package >"%HOME_DIR%target\first-build.log" 2>&1
  set "BUILT=!ERRORLEVEL!"
  popd
  if not "!BUILT!"=="0" (echo vanban: the build failed; see %HOME_DIR%target\first-build.log 1>&2 & exit /b 1)
)
"%JAVA%" -Dvanban.home="%HOME_DIR%." %VANBAN_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:check
for /f "tokens=3" %%V in ('"%~1" -version 2^>^&1 ^| findstr /i version') do (
  for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 21 set "JAVA=%~1"
)
exit /b 0
