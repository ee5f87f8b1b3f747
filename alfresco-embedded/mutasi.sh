#!/usr/bin/env bash
# Breaks the repository's promises one after the other and asks the contracts to notice.
# All, or those of the classes named: ./mutasi.sh LockGuard. Takes some minutes; no part of the usual build. Prints a table of Markdown; 1 when one goes unnoticed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
mvn=../mvnw
! command -v mvn >/dev/null || mvn=mvn
"$mvn" -B -q -ntp -f ../pom.xml -pl alfresco-embedded test-compile \
  dependency:build-classpath -Dmdep.outputFile="$PWD/target/mutasi.classpath" -DincludeScope=test >&2
exec java -cp "target/test-classes:target/classes:$(cat target/mutasi.classpath)" \
  id.go.tapinkab.dukcapil.bukuagregat.embedded.mutation.MutationRun "$@"
