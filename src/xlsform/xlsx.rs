//! A workbook as bytes, in an archive without compression. The same sheets give the same bytes.

use std::fmt::Write as _;

use super::Sheet;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Writes the sheets as a workbook.
pub(super) fn workbook(sheets: &[Sheet]) -> Vec<u8> {
    let (mut types, mut names, mut relations) = (String::new(), String::new(), String::new());
    for (number, sheet) in (1..).zip(sheets) {
        _ = write!(
            types,
            "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
        );
        _ = write!(names, "<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>", escaped(sheet.name()));
        _ = write!(
            relations,
            "<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        );
    }
    let mut archive = Archive::default();
    archive.add(
        "[Content_Types].xml",
        &format!(
            "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>{types}</Types>"
        ),
    );
    archive.add(
        "_rels/.rels",
        &format!(
            "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" \
             Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    archive.add(
        "xl/workbook.xml",
        &format!("{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{names}</sheets></workbook>"),
    );
    archive.add(
        "xl/_rels/workbook.xml.rels",
        &format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}</Relationships>"),
    );
    for (number, sheet) in (1..).zip(sheets) {
        archive.add(&format!("xl/worksheets/sheet{number}.xml"), &worksheet(sheet));
    }
    archive.finish()
}

fn worksheet(sheet: &Sheet) -> String {
    let mut xml = format!("{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetData>");
    for (number, row) in (1..).zip(std::iter::once(sheet.columns()).chain(sheet.rows())) {
        _ = write!(xml, "<row r=\"{number}\">");
        for (place, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            _ = write!(
                xml,
                "<c r=\"{}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                column(place),
                escaped(cell)
            );
        }
        xml.push_str("</row>");
    }
    xml.push_str("</sheetData></worksheet>");
    xml
}

/// Returns the name of a column, counted from 0: `A` to `Z`, then `AA`.
fn column(place: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(place % 26).unwrap_or_default());
    match place / 26 {
        0 => letter.to_string(),
        before => format!("{}{letter}", column(before - 1)),
    }
}

/// Escapes a text for XML, and removes characters that XML cannot contain.
fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\r' => xml.push_str("&#13;"),
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => xml.push(letter),
        }
    }
    xml
}

/// A zip archive whose files are stored without compression.
#[derive(Default)]
struct Archive {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    files: u16,
}

impl Archive {
    fn add(&mut self, name: &str, text: &str) {
        // Version 2.0, names in UTF-8, stored, 1 January 1980, because no clock is read.
        const ABOUT: [u8; 10] = [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0];
        let offset = small(self.bytes.len());
        let mut about = ABOUT.to_vec();
        about.extend(checksum(text.as_bytes()).to_le_bytes());
        about.extend(small(text.len()).to_le_bytes().repeat(2));
        about.extend(u16::try_from(name.len()).unwrap_or_default().to_le_bytes());
        about.extend([0, 0]);

        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&about);
        self.bytes.extend(name.bytes().chain(text.bytes()));

        self.directory.extend(b"PK\x01\x02\x14\x00");
        self.directory.extend(about);
        self.directory.extend([0; 10]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(name.bytes());
        self.files += 1;
    }

    fn finish(mut self) -> Vec<u8> {
        let offset = small(self.bytes.len());
        self.bytes.extend(&self.directory);
        self.bytes.extend(b"PK\x05\x06\0\0\0\0");
        self.bytes.extend(self.files.to_le_bytes().repeat(2));
        self.bytes.extend(small(self.directory.len()).to_le_bytes());
        self.bytes.extend(offset.to_le_bytes());
        self.bytes.extend([0, 0]);
        self.bytes
    }
}

/// Converts a size in an archive. No form comes near four gigabytes.
fn small(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

/// Computes the CRC-32 of an archive.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_archives() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }

    #[test]
    fn columns_are_named_as_in_spreadsheets() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(column), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
