#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's xlsx2csv (0.7.8) rounds numbers in the format General, which most cells have, to six
# decimals, without a word; of the same number beside it in a format with eight it keeps eight. A
# csv made so is no copy of the sheet: rates and unit prices lose what they had.
#
# Seen, of 0.123456789012 twice: 0.123457 as General, 0.12345679 in the format 0.00000000.
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
<sheet name="rates" sheetId="1" r:id="r1"/></sheets></workbook>''',
    "xl/styles.xml": f'''<styleSheet xmlns="{main}">
<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00000000"/></numFmts>
<fonts count="1"><font/></fonts><fills count="1"><fill/></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>
</styleSheet>''',
    "xl/worksheets/sheet1.xml": f'''<worksheet xmlns="{main}"><sheetData><row r="1">
<c r="A1" s="0"><v>0.123456789012</v></c><c r="B1" s="1"><v>0.123456789012</v></c>
</row></sheetData></worksheet>''',
}
with zipfile.ZipFile("rates.xlsx", "w") as file:
    for name, text in parts.items():
        file.writestr(name, head + text)
END

row=$(python3 root/usr/bin/xlsx2csv rates.xlsx | tr -d '\r')
echo "0.123456789012 as General, and with eight decimals: $row"
[ "$row" = 0.123457,0.12345679 ] || { echo "this has changed" >&2; exit 1; }
