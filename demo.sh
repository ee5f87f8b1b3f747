#!/usr/bin/env bash
# The main job on the embedded repository, and what else can be tried without an Alfresco server.
# Needs a JDK 17 or newer; Maven is fetched when it is not installed. Runs on Linux and macOS (bash 3.2).
set -euo pipefail

akar=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jalur=$akar/target/demo-siap/classpath
jalur_ukur=$akar/target/demo-siap/classpath-ukur
catatan=$akar/target/demo-siap/log
arsip=$akar/target/demo-siap/periksa.jsa
arsip_buku=$akar/target/demo-siap/buku.jsa
java_sah=$akar/target/demo-siap/java
demo=id.go.tapinkab.dukcapil.bukuagregat.embedded.demo.Demo
ukur=id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.Ukur
periksa=id.go.tapinkab.dukcapil.bukuagregat.dkb.Periksa
buku=id.go.tapinkab.dukcapil.bukuagregat.buku.BuatBuku
contoh=$akar/contoh/dkb-tapin-2024-I.csv
# A command that tells its errors itself needs no log file: the logger that only knows errors starts at once.
tanpa_catatan=-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory

bantuan() {
  cat <<'AKHIR'
Pemakaian:
  ./demo.sh                                 memperagakan SOP dengan contoh DKB Semester I 2024
  ./demo.sh FILE… [--semester 2024-I] [--keluaran DIR]
                                            memperagakan SOP dengan berkas DKB sendiri
  ./demo.sh periksa FILE… [--semester 2024-I] [--sebelumnya FILE…] [--json]
                                            memeriksa berkas DKB tanpa repositori
  ./demo.sh buku [FILE…] [--semester 2024-I] [--keluaran DIR]
                                            membuat buku (DOCX, XLSX, PDF) tanpa repositori
  ./demo.sh ukur dkb [--json] [--baris N] [--baris-xlsx N] [--baris-dump N] [--ulang N]
                                            mengukur waktu dan memori terhadap pembanding
  ./demo.sh ukur buku [--json] [--ulang N]  mengukur pembuatan buku terhadap LibreOffice
  ./demo.sh layani [--port N]               menyalakan repositori untuk dicoba; Ctrl-C menutupnya
Hasil peragaan ada di target/demo (atau --keluaran DIR).
AKHIR
}

galat() {
  echo "demo.sh: $1" >&2
  exit 1
}

# Sets $java, or says which JDK is wanted.
cari_java() {
  local saran="Perlu JDK 17 atau lebih baru. Contoh: apt install openjdk-17-jdk, atau brew install openjdk@17; lalu setel JAVA_HOME bila perlu."
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
  else
    java=$(command -v java) || galat "Java tidak ditemukan. $saran"
  fi
  # Asking for the version starts a JVM: once for each java is enough.
  local berkas_java
  berkas_java=$(ls -lL "$java")
  [ ! -f "$java_sah" ] || [ "$(cat "$java_sah")" != "$berkas_java" ] || return 0
  local versi utama
  # 1.8.0_292 is 8, 17.0.15 is 17, 22-ea is 22
  versi=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9._]*\).*/\1/p' | head -n 1)
  case $versi in
    1.*) utama=$(echo "$versi" | cut -d. -f2) ;;
    *) utama=${versi%%[._]*} ;;
  esac
  [ -n "$utama" ] || galat "Java tidak dapat dijalankan ($java). $saran"
  [ "$utama" -ge 17 ] || galat "Java yang ada versi $versi ($java). $saran"
  mkdir -p "$(dirname "$java_sah")"
  echo "$berkas_java" >"$java_sah"
}

# True when nothing was built yet, a source is newer than what was built, or a library is gone.
perlu_bangun() {
  [ -s "$jalur" ] || return 0
  local baru
  baru=$(find "$akar/demo.sh" "$akar/pom.xml" "$akar/alfresco-embedded/pom.xml" "$akar/alfresco-platform/pom.xml" \
    "$akar/alfresco-embedded/src/main" "$akar/alfresco-platform/src/main" -newer "$jalur" -print 2>/dev/null | sed -n 1p)
  [ -z "$baru" ] || return 0
  local IFS=: satu
  for satu in $(cat "$jalur"); do
    [ -e "$satu" ] || return 0
  done
  return 1
}

# An installed Maven of 3.8 or newer, else the wrapper.
cari_maven() {
  local versi
  mvn=$akar/mvnw
  if command -v mvn >/dev/null; then
    versi=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    case $versi in
      '' | [012].* | 3.[0-7]) ;;
      *) mvn=mvn ;;
    esac
  fi
  [ "$mvn" = mvn ] || [ -x "$mvn" ] || mvn="sh $akar/mvnw"
}

# spring-jcl stands in for commons-logging, and says so on standard output when both are there.
bangun() {
  local rumah
  rumah=$(cd "$(dirname "$java")/.." && pwd)
  if [ ! -x "$rumah/bin/javac" ] && ! command -v javac >/dev/null; then
    galat "Yang terpasang hanya JRE ($java); membangun memerlukan JDK 17 atau lebih baru."
  fi
  cari_maven
  mkdir -p "$(dirname "$jalur")"
  rm -f "$jalur"
  local mulai=$SECONDS pekerja
  echo "Menyiapkan (sekali saja; yang pertama mengunduh pustaka dari Maven Central) …" >&2
  $mvn -B -q -ntp -Dmaven.test.skip=true -f "$akar/pom.xml" -pl alfresco-platform -am package \
    dependency:build-classpath -Dmdep.outputFile="$jalur.pustaka" -DincludeScope=compile -DexcludeArtifactIds=commons-logging \
    >"$catatan" 2>&1 </dev/null &
  pekerja=$!
  trap 'kill "$pekerja" 2>/dev/null; exit 130' INT TERM
  if [ -t 2 ]; then
    while kill -0 "$pekerja" 2>/dev/null; do
      printf '\r  %d detik ' "$((SECONDS - mulai))" >&2
      sleep 1
    done
    printf '\r\033[K' >&2
  fi
  wait "$pekerja" || {
    tail -n 40 "$catatan" >&2
    galat "Gagal menyiapkan; catatan lengkap: $catatan"
  }
  trap - INT TERM
  local modul
  modul=$(ls "$akar"/alfresco-platform/target/buku-agregat-platform-*.jar | grep -v -e sources -e javadoc | sed -n 1p)
  # The module's jar as it is installed, the libraries it brings, then what the server would have.
  {
    printf '%s' "$modul"
    for satu in "$akar"/alfresco-platform/target/lib/*.jar; do
      [ ! -e "$satu" ] || printf ':%s' "$satu"
    done
    printf ':%s' "$(cat "$jalur.pustaka")"
  } >"$jalur.baru"
  mv "$jalur.baru" "$jalur"
}

# The class path with the peers, which nothing but the benchmarks needs.
bangun_ukur() {
  [ ! -s "$jalur_ukur" ] || [ "$jalur" -nt "$jalur_ukur" ] || return 0
  cari_maven
  echo "Menyiapkan pembanding …" >&2
  $mvn -B -q -ntp -Dmaven.test.skip=true -f "$akar/pom.xml" -pl alfresco-platform -am package \
    dependency:build-classpath -Dmdep.outputFile="$jalur_ukur.pustaka" -DincludeScope=test \
    >"$catatan" 2>&1 </dev/null || {
    tail -n 40 "$catatan" >&2
    galat "Gagal menyiapkan; catatan lengkap: $catatan"
  }
  printf '%s:%s' "$(cat "$jalur")" "$(cat "$jalur_ukur.pustaka")" >"$jalur_ukur"
}

jalankan() { # main class, arguments…
  local terminal=false
  [ ! -t 1 ] || [ -n "${NO_COLOR:-}" ] || terminal=true
  exec "$java" -Ddemo.terminal=$terminal -Ddemo.log="$akar/target/demo-siap/repositori.log" \
    -Dlog4j2.configurationFile=alfresco/embedded/demo-log4j2.properties \
    -Dfile.encoding=UTF-8 -Djava.awt.headless=true -cp "$(cat "$jalur")" "$@"
}

# What is read is counted as it streams by: a small heap does, and most of all a small young generation
# in large pages where Linux has them, for memory touched the first time is dear. The thresholds keep the
# optimizing compiler to the loops over the rows of large files.
jalankan_periksa() {
  local besar=-XX:-UseLargePages
  if grep -q -e '\[madvise\]' -e '\[always\]' /sys/kernel/mm/transparent_hugepage/enabled 2>/dev/null; then
    besar=-XX:+UseTransparentHugePages
  fi
  jalankan "$tanpa_catatan" -Xmx256m -Xmn32m "$besar" -XX:+UseSerialGC \
    -XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=30000 \
    -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=800000 "$@"
}

# A book is made once and that is it: what the optimizing compiler gains it takes itself.
jalankan_buku() {
  jalankan "$tanpa_catatan" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$@"
}

# Keeps the classes that a command needs as the JVM wants them, which saves a part of its start. Another
# JDK than the one that wrote it leaves it aside, and so does everybody when it could not be written.
arsipkan() { # archive, function, arguments…
  local arsip=$1 perintah=$2
  shift 2
  [ ! -s "$arsip" ] || [ "$jalur" -nt "$arsip" ] || return 0
  rm -f "$arsip"
  ("$perintah" -XX:ArchiveClassesAtExit="$arsip.$$" "$@") >"$catatan" 2>&1 </dev/null || true
  [ ! -s "$arsip.$$" ] || mv "$arsip.$$" "$arsip"
}

case ${1:-} in
  -h | --help | bantuan)
    bantuan
    exit 0
    ;;
esac
cari_java
if perlu_bangun; then
  bangun
fi
case ${1:-} in
  periksa)
    shift
    arsipkan "$arsip" jalankan_periksa "$periksa" "$contoh" "${contoh%.csv}.xlsx" --semester 2024-I --json
    jalankan_periksa -XX:SharedArchiveFile="$arsip" -Xlog:cds=off -Xlog:cds+dynamic=off "$periksa" "$@"
    ;;
  buku)
    shift
    arsipkan "$arsip_buku" jalankan_buku "$buku" "$contoh" --semester 2024-I --keluaran "$akar/target/demo-siap/buku"
    case ${1:-} in
      '' | --*) set -- "$contoh" --semester 2024-I --keluaran "$akar/target/demo" "$@" ;;
    esac
    jalankan_buku -XX:SharedArchiveFile="$arsip_buku" -Xlog:cds=off -Xlog:cds+dynamic=off "$buku" "$@"
    ;;
  ukur)
    shift
    bangun_ukur
    jalur=$jalur_ukur
    kami=periksa
    [ "${1:-}" != buku ] || kami=buku
    jalankan -Dukur.kami="$akar/demo.sh"$'\n'$kami "$ukur" "$@"
    ;;
  layani) jalankan "$demo" "$@" ;;
  *)
    berkas=0
    lewati=0
    for satu in "$@"; do
      case $satu in
        --*) lewati=1 ;;
        *) if [ $lewati = 1 ]; then lewati=0; else berkas=1; fi ;;
      esac
    done
    if [ $berkas = 0 ]; then
      set -- "$contoh" --semester 2024-I "$@"
    fi
    jalankan "$demo" --keluaran "$akar/target/demo" "$@"
    ;;
esac
