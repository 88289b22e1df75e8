//! An organisation number: nine digits, the last of which is worked out from the others (modulus 11).

/// What each of the first eight digits weighs.
const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
/// How many digits it has.
const DIGITS: usize = 9;
/// What may stand around the digits besides signs: the country, what it is, and that it is in the register of value added
/// tax.
const AROUND: &[&str] = &["no", "org", "nr", "orgnr", "mva"];

/// Why a text is no organisation number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It holds something else than digits.
    Other,
    /// It has so many digits.
    Digits(usize),
    /// The last digit does not fit the others.
    Control,
}

/// The number in groups of three, however it is written: `123456785`, `NO 123 456 785 MVA`.
///
/// # Errors
/// The [`Fault`] where it is none.
pub fn read(text: &str) -> Result<String, Fault> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let known = |word: &str| AROUND.contains(&word.to_lowercase().as_str());
    let sign = |c: char| c.is_alphabetic() || c.is_whitespace() || c.is_ascii_digit() || ".:-–".contains(c);
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    if digits.is_empty() || !text.chars().all(sign) || !words.into_iter().all(known) {
        return Err(Fault::Other);
    }
    if digits.len() != DIGITS {
        return Err(Fault::Digits(digits.len()));
    }
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    // Ten is no digit: a number whose sum leaves one over does not exist.
    if digits.last() != Some(&((11 - sum % 11) % 11)) {
        return Err(Fault::Control);
    }
    let groups = digits.chunks(3).map(|group| group.iter().filter_map(|d| char::from_digit(*d, 10)).collect());
    Ok(groups.collect::<Vec<String>>().join(" "))
}

/// As it stands on paper: groups that stay together on a line; what is no number as it was written.
pub fn shown(text: &str) -> String {
    read(text).map_or_else(|_| text.to_string(), |number| number.replace(' ', "\u{a0}"))
}

/// Whether two texts are the same number.
pub fn same(one: &str, other: &str) -> bool {
    read(one).is_ok_and(|number| Ok(number) == read(other))
}

/// The ways in which the same number is written in a text.
pub fn writings(text: &str) -> Vec<String> {
    read(text).map_or_else(|_| Vec::new(), |number| ["", " ", "\u{a0}"].map(|gap| number.replace(' ', gap)).to_vec())
}
