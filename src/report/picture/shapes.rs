//! The shapes, each with its own coordinates. All numbers are whole, so that the bytes are the same on every machine.

use super::Shape;
use crate::mark::Tally;
use crate::report::html::Html;
use crate::report::text::{Drawn, Sign};

/// Returns the size of a shape, or `None` if it has only lines.
pub(in crate::report) const fn size(shape: Shape) -> Option<(i32, i32)> {
    match shape {
        Shape::Pyramid { ground: None, .. } => Some((400, 280)),
        Shape::Pyramid { ground: Some(_), .. } => Some((400, 330)),
        Shape::DoubleDiamond(_) => Some((640, 240)),
        Shape::Lines => None,
    }
}

/// Draws a shape.
pub(in crate::report) fn draw(out: &mut Html, shape: Shape) {
    match shape {
        Shape::Pyramid { layers, ground } => pyramid(out, layers, ground),
        Shape::DoubleDiamond(phases) => double_diamond(out, phases),
        Shape::Lines => {}
    }
}

/// Draws the pyramid. The layers are trapezoids of equal height; their sides are on two lines that meet at (200, 10).
fn pyramid(out: &mut Html, layers: [Sign; 4], ground: Option<Sign>) {
    // Half the width of the pyramid at a height: 18 for every 26.
    let half = |y: i32| (y - 10) * 18 / 26;
    for (place, (number, sign)) in (1..).zip(layers).enumerate() {
        let (bottom, top) = ([270, 205, 140, 75], [209, 144, 79, 10]);
        let (Some(bottom), Some(top)) = (bottom.get(place).copied(), top.get(place).copied()) else { continue };
        let corners = [
            (200 - half(top), top),
            (200 + half(top), top),
            (200 + half(bottom), bottom),
            (200 - half(bottom), bottom),
        ];
        polygon(out, sign, &corners);
        signed(out, number, sign, 200, bottom - 22);
    }
    let Some(ground) = ground else { return };
    let class = format!("di-part {}", ground.class());
    out.tag("rect").with("class", class).with("x", 20).with("y", 280).with("width", 360).with("height", 40).empty();
    centred(out, class_of_text(ground), 200, 307, ground.glyph());
}

/// Draws two squares on their corners, each divided into an opening and a closing half.
fn double_diamond(out: &mut Html, phases: [Sign; 4]) {
    out.tag("path").with("class", "di-track").with("d", "M308 120H332").empty();
    for (place, (number, sign)) in (1..).zip(phases).enumerate() {
        let middle = if place < 2 { 165 } else { 475 };
        let (edge, tip, at) = if place % 2 == 0 {
            (middle - 3, middle - 140, middle - 52)
        } else {
            (middle + 3, middle + 140, middle + 52)
        };
        polygon(out, sign, &[(edge, 20), (tip, 120), (edge, 220)]);
        signed(out, number, sign, at, 128);
    }
}

/// Draws a part of a shape, in the colour of its sign.
fn polygon(out: &mut Html, sign: Sign, corners: &[(i32, i32)]) {
    let points: Vec<_> = corners.iter().map(|(x, y)| format!("{x},{y}")).collect();
    out.tag("polygon").with("class", format_args!("di-part {}", sign.class())).with("points", points.join(" ")).empty();
}

/// Writes the number and the sign of a part.
fn signed(out: &mut Html, number: i32, sign: Sign, x: i32, y: i32) {
    centred(out, class_of_text(sign), x, y, &format!("{number} {}", sign.glyph()));
}

/// Writes a text centred at a position.
fn centred(out: &mut Html, class: &'static str, x: i32, y: i32, text: &str) {
    out.tag("text").with("class", class).with("x", x).with("y", y).with("text-anchor", "middle").says(text);
}

const fn class_of_text(sign: Sign) -> &'static str {
    use crate::mark::Mark;
    match sign {
        Sign::Mark(Mark::Met) => "di-on di-on-met",
        Sign::Mark(Mark::PartlyMet) => "di-on di-on-partly",
        Sign::Mark(Mark::NotMet) => "di-on di-on-not",
        Sign::Fact(Some(true)) => "di-on di-on-yes",
        _ => "di-on",
    }
}

/// Draws the picture of one line. It says nothing more than the numbers next to it.
pub(in crate::report) fn drawn(out: &mut Html, drawn: Drawn, place: Option<[i32; 3]>) {
    let height = if matches!(drawn, Drawn::Two(..)) { 150 } else { 90 };
    let mut tag = out.tag("svg").with("class", "di-line").with("viewBox", format_args!("-15 0 1070 {height}"));
    tag = match place {
        // In a separate picture it is a part, and the picture has its own words.
        Some([x, y, width]) => tag.with("x", x).with("y", y).with("width", width).with("height", width * height / 1070),
        None => tag.with("aria-hidden", true).with("focusable", false),
    };
    tag.holds(|out| match drawn {
        Drawn::Share(tally) => share(out, tally, 45, "di-dot"),
        Drawn::Two(first, second) => {
            share(out, first, 40, "di-dot-first");
            share(out, second, 110, "di-dot");
        }
        Drawn::Box(quartiles) => distribution(out, quartiles),
    });
}

/// Draws a line from 0 to 100 %, the band between the bounds, and a dot for the share.
fn share(out: &mut Html, tally: Tally, y: i32, dot: &'static str) {
    axis(out, y);
    let (Some(least), Some(most)) = (tally.at_least(), tally.at_most()) else { return };
    let class = if tally.share().is_some() { "di-band" } else { "di-band di-band-open" };
    band(out, class, least.per_mille(), most.per_mille(), y, 26);
    if let Some(share) = tally.share() {
        out.tag("circle").with("class", dot).with("cx", 20 + share.per_mille()).with("cy", y).with("r", 24).empty();
    }
}

fn axis(out: &mut Html, y: i32) {
    let (top, bottom) = (y - 16, y + 16);
    let ticks = format!("M20 {y}H1020M20 {top}V{bottom}M520 {top}V{bottom}M1020 {top}V{bottom}");
    out.tag("path").with("class", "di-track").with("d", ticks).empty();
}

/// Draws a band with round ends. If both ends meet, it is still visible.
fn band(out: &mut Html, class: &'static str, from: u32, to: u32, y: i32, half: i32) {
    out.tag("rect")
        .with("class", class)
        .with("x", 14 + from)
        .with("y", y - half)
        .with("width", to.saturating_sub(from) + 12)
        .with("height", 2 * half)
        .with("rx", 12)
        .empty();
}

/// Draws a line from the lowest to the highest share, a box for the middle half, and a bar for the median.
fn distribution(out: &mut Html, [lowest, lower, median, upper, highest]: [u32; 5]) {
    axis(out, 45);
    let line = format!("M{0} 45H{1}M{0} 25V65M{1} 25V65", 20 + lowest, 20 + highest);
    out.tag("path").with("class", "di-whisker").with("d", line).empty();
    band(out, "di-band", lower, upper, 45, 30);
    out.tag("rect")
        .with("class", "di-median")
        .with("x", 10 + median)
        .with("y", 5)
        .with("width", 20)
        .with("height", 80)
        .empty();
}
