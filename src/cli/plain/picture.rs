//! What the screen draws, told: the map, the comparison, and what speaks for and against.

use super::io::say;
use super::{Going, Talk, Turn};
use crate::cli::errors::Failure;
use crate::document;
use crate::document::text::Page;
use crate::law::Assessment;
use crate::law::map::{self, Compared, Topic, Variant};
use crate::law::why::tree;

impl Talk<'_> {
    /// Where the verdict changes, where the answers lie, and the nearest border.
    pub fn map(&self) -> Going<()> {
        let (words, facts, today) = (self.words, &self.draft.facts, self.setting.today);
        let mut page = Page::default();
        page.line(&words.say("map-title"));
        words.map_in_words(&map::map(facts, self.law, today)).iter().for_each(|line| page.line(line));
        if let Some(border) = map::nearest_border(facts, self.law, today) {
            page.line(&words.tell("map-nearest", &[("border", words.border(&border).into())]));
        }
        say(&page.finish())
    }

    /// The way to the verdict, step by step.
    pub fn grounds(&self) -> Going<()> {
        let facts = &self.draft.facts;
        let mut page = Page::default();
        let tree = tree(facts, self.law, self.setting.today);
        document::why::write(&mut page, &tree, facts, self.law, self.words, false);
        say(&page.finish())
    }

    /// Variants by number: what the law says then, and what is otherwise than now. One alone can be taken.
    pub fn compare(&mut self) -> Going<Turn> {
        let words = self.words;
        let offers = map::offers(&self.draft.facts, self.law, self.setting.today);
        let mut page = Page::default();
        page.line(&words.say("cli-plain-compare"));
        for (i, variant) in offers.iter().enumerate() {
            page.put(&format!("  {}  ", i + 1), &words.variant(Some(variant)));
        }
        say(&page.finish())?;
        let args = [("last", offers.len().to_string().into())];
        let mut first = true;
        loop {
            let line = self.inner(&words.tell("cli-plain-prompt-compare", &args))?;
            if line.is_empty() || self.is(&line, "back") {
                return Ok(Turn::Stay);
            }
            let number = |part: &str| part.parse::<usize>().ok().and_then(|n| offers.get(n.checked_sub(1)?).copied());
            let parts = line.split([' ', ',']).filter(|part| !part.is_empty());
            let Some(chosen) = parts.map(number).collect::<Option<Vec<Variant>>>() else {
                self.line(&words.tell("cli-plain-choose", &args))?;
                continue;
            };
            self.tell_variants(&chosen, std::mem::take(&mut first))?;
            if let [variant] = chosen.as_slice()
                && self.is(&self.inner(&words.say("cli-plain-prompt-choose"))?, "accept")
            {
                return self.take_variant(variant);
            }
        }
    }

    fn take_variant(&mut self, variant: &Variant) -> Going<Turn> {
        variant.apply(&mut self.draft.facts, self.law, self.setting.today);
        self.save()?;
        let args = [("variant", self.words.variant(Some(variant)).into())];
        self.line(&self.words.tell("cli-plain-changed", &args))?;
        self.verdict()?;
        Ok(Turn::To(self.at))
    }

    /// The answers as they are, the first time, and then each variant.
    fn tell_variants(&self, chosen: &[Variant], first: bool) -> Going<()> {
        let (draft, today) = (&self.draft, self.setting.today);
        let variants: Vec<Option<Variant>> = std::iter::once(None).chain(chosen.iter().copied().map(Some)).collect();
        let columns =
            map::compare(&draft.facts, &draft.evidence(), &variants, self.law, today).map_err(Failure::from)?;
        let mut page = Page::default();
        columns.iter().skip(usize::from(!first)).for_each(|column| self.column(&mut page, column));
        say(&page.finish())
    }

    /// What the law says of one variant, and the duties that come and go.
    fn column(&self, page: &mut Page, compared: &Compared) {
        let (words, finding) = (self.words, &compared.assessment.finding);
        let name = match compared.variant {
            None => words.say("compare-now").into_owned(),
            Some(variant) => words.variant(Some(&variant)),
        };
        let title = words.rule_title(finding.rule, self.law).into_owned();
        let args = [
            ("variant", name.into()),
            ("verdict", words.verdict(finding.verdict, finding.lean).into_owned().into()),
            ("form", words.form(finding).into_owned().into()),
            ("rule", finding.rule.to_string().into()),
            ("title", title.into()),
        ];
        page.line(&words.tell("cli-plain-compared", &args));
        if compared.variant.is_some() && compared.differences.none() {
            page.item(&words.say("compare-same"));
        }
        self.duties(page, "compare-gained", &compared.differences.gained);
        self.duties(page, "compare-lost", &compared.differences.lost);
        let turned = compared.differences.turned.len();
        if turned > 0 {
            page.item(&self.words.tell("compare-turned", &[("n", turned.into())]));
        }
    }

    fn duties(&self, page: &mut Page, key: &str, topics: &[Topic]) {
        if topics.is_empty() {
            return;
        }
        page.item(&self.words.tell(key, &[("n", topics.len().into())]));
        for topic in topics {
            page.put("    ", &format!("{} {}", topic.0, self.words.topic(*topic)));
        }
    }

    /// What speaks for and against where the law leaves it to discretion.
    pub fn factors(&self, page: &mut Page, assessment: &Assessment) {
        for (speaks_for, heading) in [(true, "cli-factors-for"), (false, "cli-factors-against")] {
            let mut factors = assessment.factors.iter().filter(|f| f.speaks_for == speaks_for).peekable();
            if factors.peek().is_some() {
                page.line(&self.words.say(heading));
            }
            for factor in factors {
                let class = self.words.say(&format!("class-{}-{}", factor.axis.word(), factor.class)).into_owned();
                let args = [("class", class.into()), ("rule", factor.rule.to_string().into())];
                page.item(&self.words.tell("cli-factor", &args));
            }
        }
    }
}
