//! Exact numbers: days, hours and weeks as fractions. Never rounds, so a threshold is met or it is not.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A non-negative fraction in lowest terms. Unitless: the fact that holds it gives the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    top: i64,
    bottom: i64,
}

impl Number {
    /// `top / bottom`; `None` when `bottom` is zero, a part is negative or the value is absurdly large.
    pub fn new(top: i64, bottom: i64) -> Option<Number> {
        const LIMIT: i64 = 1_000_000_000;
        if bottom <= 0 || top < 0 {
            return None;
        }
        let common = gcd(top, bottom);
        let (top, bottom) = (top / common, bottom / common);
        (top <= LIMIT && bottom <= LIMIT).then_some(Number { top, bottom })
    }

    /// A whole number.
    pub const fn whole(value: u32) -> Number {
        Number { top: value as i64, bottom: 1 }
    }

    /// The nearest thousandth of a floating number as files hold it; `None` if negative, not finite or too large.
    pub fn from_f64(value: f64) -> Option<Number> {
        if !(0.0..=1_000_000.0).contains(&value) {
            return None;
        }
        Number::new((value * 1000.0).round() as i64, 1000)
    }

    /// The product.
    pub fn times(self, top: i64, bottom: i64) -> Number {
        Number::new(self.top.saturating_mul(top), self.bottom.saturating_mul(bottom)).unwrap_or(self)
    }

    /// The quotient; `None` when dividing by zero.
    pub fn over(self, other: Number) -> Option<Number> {
        Number::new(self.top.checked_mul(other.bottom)?, self.bottom.checked_mul(other.top)?)
    }

    /// The sum.
    pub fn plus(self, other: Number) -> Option<Number> {
        let top = self.top.checked_mul(other.bottom)?.checked_add(other.top.checked_mul(self.bottom)?)?;
        Number::new(top, self.bottom.checked_mul(other.bottom)?)
    }

    /// The difference, zero where it would be negative.
    pub fn minus(self, other: Number) -> Option<Number> {
        let top = self.top.checked_mul(other.bottom)?.checked_sub(other.top.checked_mul(self.bottom)?)?;
        Number::new(top.max(0), self.bottom.checked_mul(other.bottom)?)
    }

    /// The whole number it is, if it is one.
    pub fn as_whole(self) -> Option<i64> {
        (self.bottom == 1).then_some(self.top)
    }

    /// The greatest whole number that is no greater.
    pub fn floor(self) -> i64 {
        self.top / self.bottom
    }

    /// For files and pictures only; rules compare exactly.
    pub fn to_f64(self) -> f64 {
        self.top as f64 / self.bottom as f64
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        (i128::from(self.top) * i128::from(other.bottom)).cmp(&(i128::from(other.top) * i128::from(self.bottom)))
    }
}

/// At most three decimals with a point and no idle zeros: `1.4`, `2`, `0.333`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let thousandths = (i128::from(self.top) * 2000 + i128::from(self.bottom)) / (i128::from(self.bottom) * 2);
        let text = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

/// Reads `2`, `1.4`, `1,4`, `½`, `1½` and `1/2`, as people write them.
impl FromStr for Number {
    type Err = ();
    fn from_str(text: &str) -> Result<Number, ()> {
        let text = text.trim();
        if let Some((top, bottom)) = text.split_once('/') {
            let parse = |s: &str| s.trim().parse::<i64>().map_err(|_| ());
            return Number::new(parse(top)?, parse(bottom)?).ok_or(());
        }
        if let Some(whole) = text.strip_suffix('½') {
            let whole: u32 = if whole.is_empty() { 0 } else { whole.trim().parse().map_err(|_| ())? };
            return Number::new(i64::from(whole) * 2 + 1, 2).ok_or(());
        }
        let text = text.replace(',', ".");
        let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if (whole.is_empty() && part.is_empty()) || !digits(whole) || !digits(part) || part.len() > 3 || whole.len() > 6
        {
            return Err(());
        }
        let scale = 10_i64.pow(part.len() as u32);
        let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().map_err(|_| ())? };
        let part: i64 = if part.is_empty() { 0 } else { part.parse().map_err(|_| ())? };
        Number::new(whole * scale + part, scale).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write_and_shows_it_short() {
        for (text, shown) in [
            ("2", "2"),
            ("1,4", "1.4"),
            ("1.40", "1.4"),
            ("½", "0.5"),
            ("1½", "1.5"),
            ("1/3", "0.333"),
            (".5", "0.5"),
            ("0", "0"),
        ] {
            assert_eq!(text.parse::<Number>().map(|n| n.to_string()), Ok(shown.to_string()), "{text}");
        }
        for text in ["", "-1", "x", "1,2,3", "1/0", "1e9", "99999999", "½½"] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }

    #[test]
    fn compares_exactly() {
        let third = Number::new(1, 3).expect("a fraction");
        assert!(third > "0.333".parse().expect("a number"));
        assert_eq!(Number::new(2, 4), Number::new(1, 2));
    }
}
