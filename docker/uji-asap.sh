#!/usr/bin/env bash
# Smoke test of a running ACS that has the module: docker/uji-asap.sh [--json] BASE_URL USER PASSWORD
# BASE_URL is that of the repository, such as http://localhost:8080/alfresco; USER an administrator.
# Works in the register UJI and in semesters of 1950 to 1999; leaves its users disabled, its letters and
# its book in place (what is registered is never deleted). Needs nothing but a JDK 17+.
set -euo pipefail
exec "$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/demo.sh" uji-asap "$@"
