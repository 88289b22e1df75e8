//! Marks that no font of the program's has, drawn: ticks, circles, arrows and boxes.

use krilla::geom::{Path, PathBuilder};

/// A stroke or an area, on a square of a side of one with the origin at its upper left.
enum Part {
    Stroke(Vec<(f32, f32)>),
    Area(Vec<(f32, f32)>),
    Ring(f32),
    Disc(f32),
    HalfDisc(f32),
}

/// A path to draw, and whether it is filled or stroked.
pub enum Drawing {
    Fill(Path),
    Stroke(Path),
}

/// Whether the program draws this character itself.
pub fn draws(character: char) -> bool {
    !parts(character).is_empty()
}

/// A box of a form; ticked, it has a cross.
pub fn square(ticked: bool) -> char {
    if ticked { '☒' } else { '☐' }
}

/// The drawing of a character in a square of this side, whose upper left corner is at `(x, y)`.
pub fn drawing(character: char, x: f32, y: f32, side: f32) -> Vec<Drawing> {
    let line = |points: &[(f32, f32)], close| line(points, close, |(px, py)| (x + px * side, y + py * side));
    let middle = (x + side / 2.0, y + side / 2.0);
    let one = |part: Part| match part {
        Part::Stroke(points) => Some(Drawing::Stroke(line(&points, false)?)),
        Part::Area(points) => Some(Drawing::Fill(line(&points, true)?)),
        Part::Ring(r) => Some(Drawing::Stroke(round(middle, r * side, false)?)),
        Part::Disc(r) => Some(Drawing::Fill(round(middle, r * side, false)?)),
        Part::HalfDisc(r) => Some(Drawing::Fill(round(middle, r * side, true)?)),
    };
    parts(character).into_iter().filter_map(one).collect()
}

fn line(points: &[(f32, f32)], close: bool, place: impl Fn((f32, f32)) -> (f32, f32)) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (i, point) in points.iter().enumerate() {
        let (x, y) = place(*point);
        if i == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
    }
    if close || points.len() > 4 {
        path.close();
    }
    path.finish()
}

/// A circle, or its left half.
fn round((x, y): (f32, f32), r: f32, half: bool) -> Option<Path> {
    // How far the handles of a quarter of a circle reach.
    let k = r * 0.552_285;
    let mut path = PathBuilder::new();
    path.move_to(x, y + r);
    path.cubic_to(x - k, y + r, x - r, y + k, x - r, y);
    path.cubic_to(x - r, y - k, x - k, y - r, x, y - r);
    if !half {
        path.cubic_to(x + k, y - r, x + r, y - k, x + r, y);
        path.cubic_to(x + r, y + k, x + k, y + r, x, y + r);
    }
    path.close();
    path.finish()
}

const FRAME: &[(f32, f32)] = &[(0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94), (0.06, 0.06)];

fn parts(character: char) -> Vec<Part> {
    let frame = || Part::Stroke(FRAME.to_vec());
    let arrow = |turn: fn((f32, f32)) -> (f32, f32)| {
        let shaft = [(0.02, 0.5), (0.96, 0.5)].map(turn);
        let head = [(0.62, 0.2), (0.96, 0.5), (0.62, 0.8)].map(turn);
        vec![Part::Stroke(shaft.to_vec()), Part::Stroke(head.to_vec())]
    };
    let block = |from: f32, to: f32| Part::Area(vec![(from, from), (to, from), (to, to), (from, to)]);
    match character {
        '✓' => vec![Part::Stroke(vec![(0.08, 0.55), (0.38, 0.88), (0.94, 0.1)])],
        '✗' => vec![Part::Stroke(vec![(0.12, 0.1), (0.88, 0.9)]), Part::Stroke(vec![(0.88, 0.1), (0.12, 0.9)])],
        '●' => vec![Part::Disc(0.44)],
        '○' => vec![Part::Ring(0.42)],
        '◐' => vec![Part::Ring(0.42), Part::HalfDisc(0.42)],
        '→' => arrow(|p| p),
        '←' => arrow(|(x, y)| (1.0 - x, y)),
        '↓' => arrow(|(x, y)| (y, x)),
        '↑' => arrow(|(x, y)| (y, 1.0 - x)),
        '☐' | '□' => vec![frame()],
        '☒' => vec![
            frame(),
            Part::Stroke(vec![(0.24, 0.24), (0.76, 0.76)]),
            Part::Stroke(vec![(0.76, 0.24), (0.24, 0.76)]),
        ],
        '☑' => vec![frame(), Part::Stroke(vec![(0.22, 0.52), (0.42, 0.74), (0.78, 0.26)])],
        '■' => vec![block(0.06, 0.94)],
        '▪' => vec![block(0.25, 0.75)],
        _ => Vec::new(),
    }
}
