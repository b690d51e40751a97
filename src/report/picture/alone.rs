//! Writes a separate picture: one SVG file that includes its words.
//!
//! SVG neither breaks lines nor measures text. So lines are broken by an estimate of the width of each letter, and
//! every line has a `textLength`, so that it keeps to its box in any font.

use super::shapes::{draw, drawn, size};
use super::{Picture, Shape};
use crate::report::html::{Html, plain};
use crate::report::style;

const WIDTH: i32 = 640;
const MARGIN: i32 = 16;

/// Writes a separate picture.
pub(super) fn alone(picture: &Picture) -> String {
    let mut inside = Html::default();
    let mut y = MARGIN;
    y = paragraph(&mut inside, "di-title", &picture.title, [MARGIN, y, WIDTH - 2 * MARGIN], 18) + 8;
    y = match picture.shape {
        Shape::Lines => lines(&mut inside, picture, y),
        shape @ Shape::Pyramid { .. } => {
            let room = nested(&mut inside, shape, [MARGIN, y, 280]);
            let below = beside(&mut inside, picture, [MARGIN + 300, y, WIDTH - 2 * MARGIN - 300]);
            (y + room).max(below)
        }
        shape @ Shape::DoubleDiamond(_) => {
            let room = nested(&mut inside, shape, [MARGIN, y, WIDTH - 2 * MARGIN]);
            beside(&mut inside, picture, [MARGIN, y + room + 8, WIDTH - 2 * MARGIN])
        }
    };
    y = paragraph(&mut inside, "di-text", &picture.note, [MARGIN, y, WIDTH - 2 * MARGIN], 12);
    y = legend(&mut inside, picture, y + 8) + MARGIN;

    let mut out = Html::default();
    let id = match picture.shape {
        Shape::Pyramid { .. } => "di-pyramid",
        Shape::DoubleDiamond(_) => "di-diamond",
        Shape::Lines => "di-lines",
    };
    let (title, description) = (format!("{id}-title"), format!("{id}-desc"));
    out.tag("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("class", "di di-alone")
        .with("viewBox", format_args!("0 0 {WIDTH} {y}"))
        .with("width", WIDTH)
        .with("height", y)
        .with("role", "img")
        .with("aria-labelledby", format_args!("{title} {description}"))
        .holds(|out| {
            out.line();
            out.tag("title").with("id", title).says(&picture.title);
            out.line();
            out.tag("desc").with("id", description).says(&picture.description);
            out.line();
            out.style(style::OF_PICTURES);
            out.tag("rect").with("class", "di-ground").with("width", WIDTH).with("height", y).with("rx", 8).empty();
            out.line();
            out.append(&inside);
        });
    out.line();
    out.finish()
}

/// Draws a shape at a position and with a width, and returns its height.
fn nested(out: &mut Html, shape: Shape, [x, y, room]: [i32; 3]) -> i32 {
    let Some((width, height)) = size(shape) else { return 0 };
    let scaled = height * room / width;
    out.tag("svg")
        .with("x", x)
        .with("y", y)
        .with("width", room)
        .with("height", scaled)
        .with("viewBox", format_args!("0 0 {width} {height}"))
        .holds(|out| draw(out, shape));
    out.line();
    scaled
}

/// Writes the words next to a shape, one below the other.
fn beside(out: &mut Html, picture: &Picture, [x, mut y, width]: [i32; 3]) -> i32 {
    for part in &picture.words {
        let number = part.number.map(|number| format!("{number}  ")).unwrap_or_default();
        let sign = part.sign.map(|sign| format!("{} ", sign.glyph())).unwrap_or_default();
        y = paragraph(out, "di-label", &format!("{number}{sign}{}", part.label), [x, y, width], 14);
        y = paragraph(out, "di-text", &part.text.lines().join("\n"), [x, y, width], 12) + 8;
    }
    y
}

/// Writes lines with a label, a drawing and numbers.
fn lines(out: &mut Html, picture: &Picture, mut y: i32) -> i32 {
    for part in &picture.words {
        let label = paragraph(out, "di-label", &part.label, [MARGIN, y, 200], 13);
        if let Some(what) = part.drawn {
            drawn(out, what, Some([MARGIN + 208, y, 220]));
            out.line();
        }
        let text = paragraph(out, "di-text", &part.text.lines().join("\n"), [MARGIN + 440, y, 168], 12);
        y = label.max(text).max(y + 26) + 8;
    }
    y
}

/// Writes the meaning of the signs, next to each other if there is room.
fn legend(out: &mut Html, picture: &Picture, mut y: i32) -> i32 {
    let mut x = MARGIN;
    for (sign, meaning) in &picture.legend {
        let text = format!("{} {meaning}", sign.glyph());
        let width = width_of(&text, 12).min(WIDTH - 2 * MARGIN);
        if x > MARGIN && x + width > WIDTH - MARGIN {
            (x, y) = (MARGIN, y + 18);
        }
        paragraph(out, "di-text", &text, [x, y, width], 12);
        x += width + 20;
    }
    if picture.legend.is_empty() { y } else { y + 16 }
}

/// Writes a text in lines of at most a given width, and returns the position of the next one.
fn paragraph(out: &mut Html, class: &'static str, text: &str, [x, mut y, width]: [i32; 3], size: i32) -> i32 {
    for line in text.split('\n').flat_map(|part| broken(part, width, size)) {
        y += size * 5 / 4;
        out.tag("text")
            .with("class", class)
            .with("x", x)
            .with("y", y - size / 3)
            .with("font-size", size)
            .with("textLength", width_of(&line, size).clamp(1, width))
            .with("lengthAdjust", "spacingAndGlyphs")
            .says(&line);
        out.line();
    }
    y
}

/// Breaks a text between words, and within a word that is longer than a line.
fn broken(text: &str, width: i32, size: i32) -> Vec<String> {
    let shown: String = text.chars().filter_map(plain).collect();
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in shown.split(' ').filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width_of(&longer, size) <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if width_of(&line, size) > width && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, letter.into()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Returns the width of a line in a usual sans-serif font, rather too large than too small.
fn width_of(line: &str, size: i32) -> i32 {
    let thousandths: i64 = line.chars().map(|letter| i64::from(of_letter(letter))).sum();
    i32::try_from((thousandths * i64::from(size) + 999) / 1000).unwrap_or(i32::MAX)
}

/// Returns the width of a letter in thousandths of the font size.
fn of_letter(letter: char) -> i32 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0,
        'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' => 270,
        ' ' | 'f' | 't' | 'r' | 'I' | '(' | ')' | '[' | ']' | '/' | '-' => 340,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 890,
        'A'..='Z' => 700,
        '\0'..='\u{2ff}' => 570,
        '\u{300}'..='\u{10ff}' => 640,
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_keeps_to_its_width() {
        let texts =
            ["Mental health and psychosocial support", &"x".repeat(300), &"دعم ".repeat(30), &"支援".repeat(50), ""];
        for text in texts {
            for width in [40, 168, 600] {
                let lines = broken(text, width, 14);
                assert!(lines.iter().all(|line| width_of(line, 14) <= width), "{lines:?}");
                let letters = |text: &str| text.chars().filter(|letter| *letter != ' ').collect::<String>();
                assert_eq!(letters(&lines.concat()), letters(text));
            }
        }
    }
}
