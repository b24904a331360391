#!/usr/bin/env bash
# Looks at the public site of a running platform with tools that are not ours:
#   acceptance/check-public.sh http://localhost:8080
# Needs java, node, npm, curl, xmllint (libxml2-utils) and khal; the npm tools land in acceptance/target/tools.
set -uo pipefail
url=${1:-http://localhost:8080}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=$here/target/tools
out=$here/target/public
mkdir -p "$tools" "$out"
[ -d "$tools/node_modules/vnu-jar" ] || npm --prefix "$tools" i --silent vnu-jar @redocly/cli structured-data-testing-tool sitemap || exit 2
failed=0
say() { printf '%-28s %s\n' "$1" "$2"; }
check() { if "${@:2}" > "$out/last.log" 2>&1; then say "$1" ok; else say "$1" FAILED; sed 's/^/    /' "$out/last.log" | head -20; failed=1; fi; }

# every page of the sitemap, and the forms and refusals that are not in it
rm -rf "$out/html"; mkdir -p "$out/html"
curl -sf "$url/sitemap.xml" -o "$out/sitemap.xml" || { echo "no answer from $url"; exit 2; }
{ grep -o '<loc>[^<]*' "$out/sitemap.xml" | cut -c6- | awk '/calendar\/sessions/ { if (n++ >= 6) next } { print }'
  for lang in zh en; do for path in search "search?q=release" "cases?q=nothing-like-this" "calendar?view=week" "calendar?view=list" \
    certificates certificates/aaaa-bbbb-cccc "search?q=$(printf 'a%.0s' $(seq 300))" nowhere; do echo "$url/$lang/$path"; done; done; } > "$out/pages"
n=0
while read -r page; do n=$((n + 1)); curl -s "$page" -o "$out/html/$(printf %03d $n).html"; done < "$out/pages"
check "HTML, $n pages (vnu)" java -jar "$tools/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only --no-langdetect "$out"/html/*.html
check "CSS (vnu)" bash -c "curl -s $url/site.css -o $out/site.css && java -jar $tools/node_modules/vnu-jar/build/dist/vnu.jar --css --errors-only $out/site.css"
# the sitemap's own schema, and of XHTML the one element that a sitemap may carry
cat > "$out/link.xsd" <<X
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml" elementFormDefault="qualified">
  <xs:element name="link"><xs:complexType><xs:attribute name="rel" use="required" fixed="alternate"/>
    <xs:attribute name="hreflang" type="xs:language" use="required"/><xs:attribute name="href" type="xs:anyURI" use="required"/></xs:complexType></xs:element>
</xs:schema>
X
cat > "$out/all.xsd" <<X
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="$tools/node_modules/sitemap/schema/sitemap.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</xs:schema>
X
check "sitemap (its schema)" xmllint --noout --nonet --schema "$out/all.xsd" "$out/sitemap.xml"
for lang in zh en; do
  curl -s "$url/feeds/cases-$lang.atom" -o "$out/cases-$lang.atom"
  check "Atom $lang (xmllint)" xmllint --noout --nonet "$out/cases-$lang.atom"
done
curl -s "$url/api/v1/openapi" -o "$out/openapi.yaml"
check "OpenAPI (redocly)" "$tools/node_modules/.bin/redocly" lint --extends=minimal "$out/openapi.yaml"
curl -s "$url/calendar/all.ics" -o "$out/all.ics"
cat > "$out/khal.conf" <<K
[calendars]
[[public]]
path = $out/khal
[locale]
local_timezone = Asia/Shanghai
default_timezone = Asia/Shanghai
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = $out/khal.db
K
rm -rf "$out/khal" "$out/khal.db"; mkdir -p "$out/khal"
khal_reads() { LC_ALL=C.UTF-8 khal -c "$out/khal.conf" import --batch -a public "$out/all.ics" && LC_ALL=C.UTF-8 khal -c "$out/khal.conf" list --format '{title}' today 60d | grep -q .; }
check "iCalendar (khal)" khal_reads
first() { curl -s "$url/zh/$1" | grep -oE "href=\"[^\"]*/zh/$2[^\"]*\"" | head -1 | cut -d'"' -f2; }
one() { check "JSON-LD $2" "$tools/node_modules/.bin/sdtt" --url "$url$1" --schemas "jsonld:$2"; }
one /zh/ Organization
case=$(first cases cases/[0-9a-f]); [ -n "$case" ] && one "$case" Article
question=$(first questions questions/[0-9a-f]); [ -n "$question" ] && one "$question" QAPage
session=$(grep -o '<loc>[^<]*/zh/calendar/sessions/[^<]*' "$out/sitemap.xml" | head -1 | sed "s,<loc>$url,,")
[ -n "$session" ] && one "$session" Course && one "$session" EducationEvent
exit $failed
