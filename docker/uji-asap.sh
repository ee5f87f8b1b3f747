#!/usr/bin/env bash
# Smoke test of a running ACS that has the module:
#   docker/uji-asap.sh [--json] [--lengkap [--share URL]] BASE_URL USER PASSWORD
# BASE_URL is that of the repository, such as http://localhost:8080/alfresco; USER an administrator.
# --lengkap tries the ways in that only ACS has, too; what the server lacks is skipped, and said so.
# Works in the register UJI and in semesters of 1950 to 1999; leaves its users disabled, its letters and
# its book in place (what is registered is never deleted). Exit code: 0 passed, 1 failed, 2 asked wrongly.
# Needs a JDK or JRE of 17 or newer, and uji-asap.jar, which the build makes: beside this script or,
# in the source tree, in alfresco-embedded/target (made there when it lacks).
set -euo pipefail

sini=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$sini/uji-asap.jar
if [ ! -f "$jar" ]; then
  jar=$sini/../alfresco-embedded/target/uji-asap.jar
fi
if [ ! -f "$jar" ] && [ -f "$sini/../mvnw" ]; then
  echo "Membangun uji-asap.jar (sekali saja) …" >&2
  (cd "$sini/.." && sh ./mvnw -B -q -ntp -pl alfresco-embedded -Dmaven.test.skip=true package) >&2
fi
if [ ! -f "$jar" ]; then
  echo "uji-asap.sh: uji-asap.jar tidak ada; salin dari alfresco-embedded/target ke $sini." >&2
  exit 2
fi

java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
fi
exec "$java" -Dfile.encoding=UTF-8 -jar "$jar" "$@"
