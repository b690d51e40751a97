use dynamic_integration::focus::{Community, Stage};
use misuse::*;

static CELLS: [(Stage, Community); 9] = pairs(Stage::ALL, Community::ALL);

fn main() {
    println!("{}", CELLS.len());
}
