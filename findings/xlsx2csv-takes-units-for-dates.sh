#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's xlsx2csv (0.7.8) looks for d, h, m, s and y anywhere in a number's format, quoted
# words too, and takes the number for a date: 45 in the format 0 "days" comes out as neither the
# number nor a date, but as the format with a day put into its word. Units belong beside a number,
# not into its format, where others are to read the sheet.
#
# Seen, of 45 as General and in that format: 45 and 0 "13ays" (in csv, "0 ""13ays""").
# Needs: Debian 12 with apt and python3.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download -q xlsx2csv=1:0.7.8-1 >download.log 2>&1
dpkg -x xlsx2csv_*.deb root

python3 - <<'END'
import zipfile
main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006/"
kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
parts = {
    "[Content_Types].xml": f'''<Types xmlns="{package}content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="{kind}styles+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}worksheet+xml"/></Types>''',
    "_rels/.rels": f'''<Relationships xmlns="{package}relationships"><Relationship Id="r1"
Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>''',
    "xl/_rels/workbook.xml.rels": f'''<Relationships xmlns="{package}relationships">
<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="r2" Type="{office}/styles" Target="styles.xml"/></Relationships>''',
    "xl/workbook.xml": f'''<workbook xmlns="{main}" xmlns:r="{office}"><sheets>
<sheet name="delays" sheetId="1" r:id="r1"/></sheets></workbook>''',
    "xl/styles.xml": f'''<styleSheet xmlns="{main}">
<numFmts count="1"><numFmt numFmtId="164" formatCode="0 &quot;days&quot;"/></numFmts>
<fonts count="1"><font/></fonts><fills count="1"><fill/></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>
</styleSheet>''',
    "xl/worksheets/sheet1.xml": f'''<worksheet xmlns="{main}"><sheetData><row r="1">
<c r="A1" s="0"><v>45</v></c><c r="B1" s="1"><v>45</v></c>
</row></sheetData></worksheet>''',
}
with zipfile.ZipFile("delays.xlsx", "w") as file:
    for name, text in parts.items():
        file.writestr(name, head + text)
END

row=$(python3 root/usr/bin/xlsx2csv delays.xlsx | tr -d '\r')
echo "45 as General, and in the format 0 \"days\": $row"
[ "$row" = '45,"0 ""13ays"""' ] || { echo "this has changed" >&2; exit 1; }
