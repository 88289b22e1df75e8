//! The words: ids in, bokmål, nynorsk or English out. Every sentence anyone sees stands in `assets/lang`; nothing falls
//! back to another language, and a test sees that no text is missing, unknown or given other arguments in one of them.

pub mod answer;
pub mod ask;
pub mod because;
pub mod calendar;
mod catalogue;
pub mod changes;
mod condition;
mod dates;
pub mod environment;
mod fed;
mod given;
pub mod glossary;
pub mod hours;
pub mod map;
pub mod open;
pub mod provisions;
mod remarks;
pub mod search;
pub mod suggest;
pub mod trouble;
mod week;
mod why;

pub use catalogue::FILES;

use crate::agreement::Language;
use crate::law::facts::{Fact, Facts, Kind, Value};
use crate::law::number::Number;
use crate::law::scope::Lean;
use crate::law::{Finding, Verdict};
use catalogue::Catalogue;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use jiff::civil::Date;
use std::borrow::Cow;
use std::sync::LazyLock;

type Bundle = FluentBundle<FluentResource>;

static NB: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Nb));
static NN: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Nn));
static EN: LazyLock<Words> = LazyLock::new(|| Words::load(Language::En));

/// The words of one language.
pub struct Words {
    language: Language,
    /// Holds no text: texts name no other text, and are put together by its plural rules.
    bundle: Bundle,
    catalogue: Catalogue,
}

/// An argument of a text, by its name.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Words {
        match language {
            Language::Nb => &NB,
            Language::Nn => &NN,
            Language::En => &EN,
        }
    }

    fn load(language: Language) -> Words {
        let id = language.word().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![id]);
        // Direction marks are rubbish in a terminal and in documents.
        bundle.set_use_isolating(false);
        Words { language, bundle, catalogue: Catalogue::of(language) }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether a text with this key exists. `key.attribute` names an attribute.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&'static str>> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        self.catalogue.pattern(id, attribute)
    }

    /// The text with this key.
    pub fn say(&self, key: &str) -> Cow<'_, str> {
        match self.pattern(key) {
            Some(pattern) => self.bundle.format_pattern(pattern, None, &mut Vec::new()),
            // Seen by no user: the tests look up every key that the program can form.
            None => Cow::Owned(format!("«{key}»")),
        }
    }

    /// The text with this key and these arguments.
    pub fn tell(&self, key: &str, args: &[Arg]) -> String {
        let Some(pattern) = self.pattern(key) else { return format!("«{key}»") };
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            given.set(*name, value.clone());
        }
        self.bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
    }

    /// A number as people write it: `1,4` and `1.4`.
    pub fn number(&self, number: Number) -> String {
        let text = number.to_string();
        if self.language == Language::En { text } else { text.replace('.', ",") }
    }

    /// A date as people write it.
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month())).into_owned();
        self.tell(
            "date-long",
            &[("day", i64::from(date.day()).into()), ("month", month.into()), ("year", date.year().to_string().into())],
        )
    }

    /// A counted amount: `amount-weeks` and its like.
    pub fn amount(&self, key: &str, number: Number) -> String {
        // «1» alone is one of a thing; a fraction is many.
        let count = number.as_whole().unwrap_or(2);
        self.tell(key, &[("n", count.into()), ("value", self.number(number).into())])
    }

    /// Yes or no.
    pub fn yes_no(&self, yes: bool) -> Cow<'_, str> {
        self.say(if yes { "yes" } else { "no" })
    }

    /// An answer, for people.
    pub fn value(&self, fact: Fact, value: &Value) -> String {
        match (value, fact.kind()) {
            (Value::Word(i), Kind::Word(words)) => {
                self.say(&format!("opt-{}-{}", fact.key(), words[usize::from(*i)])).into_owned()
            }
            (Value::Bool(yes), _) => self.yes_no(*yes).into_owned(),
            (Value::Number(n), _) => self.number(*n),
            (Value::Date(d), _) => self.date(*d),
            (Value::Text(t), _) => t.clone(),
            (Value::Places(places), _) => {
                let one = |p: &crate::law::facts::PlaceShare| {
                    format!("{} {}", self.say(&format!("opt-place-{}", p.place.word())), self.number(p.days))
                };
                places.iter().map(one).collect::<Vec<_>>().join(", ")
            }
            (Value::Week(weeks), _) => self.weeks(weeks),
            (Value::Hours(weeks), _) => self.hours_told(weeks),
            (Value::Clock(clock), _) => self.clock(*clock),
            (Value::Timeline(periods), _) => {
                let one = |p: &crate::law::facts::Period| format!("{}: {}", self.date(p.from), self.number(p.days));
                periods.iter().map(one).collect::<Vec<_>>().join(", ")
            }
            (Value::Word(_), _) => String::new(),
        }
    }

    /// «fact: answer», for «your answer».
    pub fn answer(&self, facts: &Facts, fact: Fact) -> Option<String> {
        let value = facts.get(fact)?;
        Some(format!("{}: {}", self.fact(fact), self.value(fact, value)))
    }

    /// The name of a fact.
    pub fn fact(&self, fact: Fact) -> Cow<'_, str> {
        self.say(&format!("fact-{}", fact.key()))
    }

    /// The verdict with its lean, as a phrase.
    pub fn verdict(&self, verdict: Verdict, lean: Option<Lean>) -> Cow<'_, str> {
        match (verdict, lean) {
            (Verdict::Discretionary, Some(lean)) => self.say(&format!("verdict-lean-{}", lean.word())),
            _ => self.say(&format!("verdict-{}", verdict.word())),
        }
    }

    /// What the employer must make.
    pub fn form(&self, finding: &Finding) -> Cow<'_, str> {
        self.say(&format!("form-{}", finding.agreement.word()))
    }

    /// A source as it is cited.
    pub fn source(&self, id: &str) -> Cow<'_, str> {
        self.say(&format!("source-{}", id.replace('§', "p")))
    }

    /// Certainty letters, spelled out.
    pub fn certainty(&self, letters: &str) -> String {
        let one = |letter: &str| self.say(&format!("certainty-{letter}")).into_owned();
        letters.split('/').filter(|l| !l.is_empty()).map(one).collect::<Vec<_>>().join(" / ")
    }
}

impl Words {
    /// Where a rule stands, how binding it is, its first sources, and how certain it is.
    pub fn rule_source(&self, rule: crate::law::Rule, law: &crate::law::sources::Law) -> String {
        let Some(entry) = law.entry(rule) else { return String::new() };
        let mut parts: Vec<String> = entry.provision.iter().map(|cited| self.provision(cited)).collect();
        parts.push(self.say(&format!("weight-{}", entry.weight.word())).into_owned());
        parts.extend(entry.sources.iter().take(2).map(|s| self.source(s).into_owned()));
        parts.push(self.certainty(&entry.certainty));
        parts.join(" · ")
    }

    /// The name of a duty: its rule's title, or the part of the rule that it is.
    pub fn duty(&self, duty: &crate::law::duties::Duty) -> Cow<'_, str> {
        self.topic((duty.rule, duty.topic))
    }

    /// What a duty means in practice: a sentence of its own where the rule speaks of something else, or what the rule says.
    pub fn duty_text(&self, duty: &crate::law::duties::Duty, law: &crate::law::sources::Law) -> Cow<'_, str> {
        let key = match duty.topic {
            Some(topic) => format!("duty-{topic}"),
            None => format!("duty-{}", duty.rule),
        };
        if self.has(&key) { self.say(&key) } else { self.rule_text(duty.rule, law) }
    }

    /// The name of a rule, or of the part of it that a duty is about.
    pub fn topic(&self, (rule, topic): (crate::law::Rule, Option<&'static str>)) -> Cow<'_, str> {
        match topic {
            Some(topic) => self.say(topic),
            None => self.say(&format!("rule-{rule}")),
        }
    }

    /// What a question has been answered with, in a few words.
    pub fn given(&self, draft: &crate::agreement::Draft, input: crate::agreement::interview::Input) -> String {
        use crate::agreement::interview::{self, Input};
        match input {
            Input::Text(party) => draft.party(party).unwrap_or_default().to_string(),
            Input::Employees => draft.employees.map(|n| n.to_string()).unwrap_or_default(),
            Input::Amount(units) => interview::amount(draft, units)
                .map(|(n, unit)| format!("{} {}", self.number(n), self.say(&format!("unit-{}", units[unit].key()))))
                .or_else(|| interview::period(draft, units).map(|(start, end)| self.period(start, end)))
                .unwrap_or_default(),
            Input::Date(fact) => draft.facts.date(fact).map(|d| self.date(d)).unwrap_or_default(),
            Input::Hours => draft.facts.hours().map(|weeks| self.hours_told(weeks)).unwrap_or_default(),
            Input::Clock(fact) => draft.facts.clock(fact).map(|clock| self.clock(clock)).unwrap_or_default(),
            Input::WeighedOn => draft.weighed_on.map(|d| self.date(d)).unwrap_or_default(),
            Input::Note(note) => draft.remarks.get(&note).cloned().unwrap_or_default(),
            Input::Week | Input::Places | Input::Timeline => self.pattern_given(draft, input),
            Input::Calendar => match draft.calendar.days.len() {
                0 => String::new(),
                n => self.amount("amount-calendar_days", Number::whole(n as u32)),
            },
            _ => interview::chosen(draft, input)
                .and_then(|i| interview::choices(input).get(i).map(|key| self.say(key).into_owned()))
                .unwrap_or_default(),
        }
    }
}
