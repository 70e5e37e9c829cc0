@echo off
rem Runs Maven for this project, in the version that .mvn\wrapper\maven-wrapper.properties pins.
rem The archive is fetched once, checked against its SHA-512 checksum and kept below
rem %USERPROFILE%\.m2\wrapper\dists (MAVEN_USER_HOME moves .m2). Where it can't be fetched, an
rem installed mvn stands in if it is new enough. All arguments go to Maven, whose exit code is
rem returned; Maven itself reads .mvn\jvm.config.
rem MVNW_DISTRIBUTION_URL takes the same archive from another address, such as a mirror.
rem Needs curl, tar and certutil, which Windows 10 and later have in System32.
setlocal EnableExtensions DisableDelayedExpansion

set "MVNW_PROPERTIES=%~dp0.mvn\wrapper\maven-wrapper.properties"
set "MVNW_URL="
set "MVNW_CHECKSUM="
set "MVNW_MINIMUM="
if not exist "%MVNW_PROPERTIES%" goto no_properties
for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%MVNW_PROPERTIES%") do (
  if "%%a"=="distributionUrl" set "MVNW_URL=%%b"
  if "%%a"=="distributionSha512Sum" set "MVNW_CHECKSUM=%%b"
  if "%%a"=="minimumVersion" set "MVNW_MINIMUM=%%b"
)
if not defined MVNW_URL goto bad_properties
if not defined MVNW_CHECKSUM goto bad_properties
if not defined MVNW_MINIMUM goto bad_properties

set "MVNW_NAME=%MVNW_URL:*/binaries/=%"
set "MVNW_NAME=%MVNW_NAME:-bin.tar.gz=%"
set "MVNW_VERSION=%MVNW_NAME:apache-maven-=%"
if defined MVNW_DISTRIBUTION_URL set "MVNW_URL=%MVNW_DISTRIBUTION_URL%"

set "MVNW_DISTS=%USERPROFILE%\.m2"
if defined MAVEN_USER_HOME set "MVNW_DISTS=%MAVEN_USER_HOME%"
set "MVNW_DISTS=%MVNW_DISTS%\wrapper\dists\%MVNW_NAME%"
set "MVNW_MAVEN=%MVNW_DISTS%\%MVNW_CHECKSUM:~0,16%"
if exist "%MVNW_MAVEN%\bin\mvn.cmd" goto run

set "MVNW_WORK=%MVNW_DISTS%\unpacking.%RANDOM%"
mkdir "%MVNW_WORK%" 2>nul
if not exist "%MVNW_WORK%\" goto no_folder

set "MVNW_REASON=there is no curl"
if not exist "%SystemRoot%\System32\curl.exe" goto fall_back
set "MVNW_REASON=curl failed on %MVNW_URL%"
"%SystemRoot%\System32\curl.exe" -fsSL --connect-timeout 5 --speed-limit 1000 --speed-time 20 -o "%MVNW_WORK%\archive" "%MVNW_URL%" 2>nul
if errorlevel 1 goto fall_back

rem certutil prints a heading, the checksum, and a closing line
set "MVNW_ACTUAL="
for /f "skip=1 delims=" %%h in ('%SystemRoot%\System32\certutil.exe -hashfile "%MVNW_WORK%\archive" SHA512') do (
  if not defined MVNW_ACTUAL set "MVNW_ACTUAL=%%h"
)
if not defined MVNW_ACTUAL goto no_checksum
set "MVNW_ACTUAL=%MVNW_ACTUAL: =%"
if /i not "%MVNW_ACTUAL%"=="%MVNW_CHECKSUM%" goto wrong_checksum

"%SystemRoot%\System32\tar.exe" -xzf "%MVNW_WORK%\archive" -C "%MVNW_WORK%"
if errorlevel 1 goto not_unpacked
if not exist "%MVNW_WORK%\%MVNW_NAME%\bin\mvn.cmd" goto not_unpacked
rem another mvnw may have been faster
if not exist "%MVNW_MAVEN%\bin\mvn.cmd" move "%MVNW_WORK%\%MVNW_NAME%" "%MVNW_MAVEN%" >nul
rmdir /s /q "%MVNW_WORK%"
if not exist "%MVNW_MAVEN%\bin\mvn.cmd" goto not_unpacked
>&2 echo mvnw: fetched Maven %MVNW_VERSION% into %MVNW_MAVEN%

:run
"%MVNW_MAVEN%\bin\mvn.cmd" %*

:fall_back
rmdir /s /q "%MVNW_WORK%"
set "MVNW_INSTALLED="
for /f "delims=" %%m in ('where mvn.cmd 2^>nul') do (
  if not defined MVNW_INSTALLED set "MVNW_INSTALLED=%%m"
)
if not defined MVNW_INSTALLED goto no_mvn
set "MVNW_FOUND="
for /f "tokens=1-3" %%a in ('call "%MVNW_INSTALLED%" -B -v 2^>nul') do (
  if "%%a %%b"=="Apache Maven" set "MVNW_FOUND=%%c"
)
if not defined MVNW_FOUND goto no_version
for /f "tokens=1,2 delims=.-" %%i in ("%MVNW_FOUND%") do (
  set "MVNW_MAJOR=%%i"
  set "MVNW_MINOR=%%j"
)
for /f "tokens=1,2 delims=." %%i in ("%MVNW_MINIMUM%") do (
  set "MVNW_MINIMUM_MAJOR=%%i"
  set "MVNW_MINIMUM_MINOR=%%j"
)
if %MVNW_MAJOR% GTR %MVNW_MINIMUM_MAJOR% goto run_installed
if %MVNW_MAJOR% LSS %MVNW_MINIMUM_MAJOR% goto too_old
if %MVNW_MINOR% LSS %MVNW_MINIMUM_MINOR% goto too_old

:run_installed
>&2 echo mvnw: Maven %MVNW_VERSION% can't be fetched (%MVNW_REASON%); using the installed Maven %MVNW_FOUND%, %MVNW_INSTALLED%
"%MVNW_INSTALLED%" %*

:no_properties
>&2 echo mvnw: %MVNW_PROPERTIES% is missing.
exit /b 1

:bad_properties
>&2 echo mvnw: %MVNW_PROPERTIES% lacks distributionUrl, distributionSha512Sum or minimumVersion.
exit /b 1

:no_folder
>&2 echo mvnw: can't make the folder %MVNW_WORK%.
exit /b 1

:no_checksum
rmdir /s /q "%MVNW_WORK%"
>&2 echo mvnw: certutil can't tell the checksum of Maven's archive.
exit /b 1

:wrong_checksum
rmdir /s /q "%MVNW_WORK%"
>&2 echo mvnw: the archive from %MVNW_URL% does not have the checksum in %MVNW_PROPERTIES%; it was thrown away and nothing was run.
exit /b 1

:not_unpacked
if exist "%MVNW_WORK%\" rmdir /s /q "%MVNW_WORK%"
>&2 echo mvnw: the archive from %MVNW_URL% can't be unpacked.
exit /b 1

:no_mvn
>&2 echo mvnw: Maven %MVNW_VERSION% can't be fetched (%MVNW_REASON%) and there is no mvn.cmd on the PATH; install Maven %MVNW_MINIMUM% or newer, or let this machine reach %MVNW_URL%.
exit /b 1

:no_version
>&2 echo mvnw: Maven %MVNW_VERSION% can't be fetched (%MVNW_REASON%) and %MVNW_INSTALLED% does not tell its version.
exit /b 1

:too_old
>&2 echo mvnw: Maven %MVNW_VERSION% can't be fetched (%MVNW_REASON%) and %MVNW_INSTALLED% is Maven %MVNW_FOUND%, which is too old; install Maven %MVNW_MINIMUM% or newer, or let this machine reach %MVNW_URL%.
exit /b 1
