//! The facts of a home-work pattern: which exist, what each may hold, and the answers given so far.
//! An unanswered fact is unanswered: nothing here turns it into a no.

use super::hours::Workweek;
use super::number::Number;
use super::week::Week;
use jiff::civil::Date;

/// Declares a closed list of words: the enum, the word of each value as files hold it, and all of them in order.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $value:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[allow(missing_docs)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $value),+ }
        impl $name {
            /// Every value, in the order shown.
            pub const ALL: &'static [$name] = &[$($name::$value),+];
            /// The words of the values, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];
            /// The word as files and JSON hold it.
            pub const fn word(self) -> &'static str { Self::WORDS[self as usize] }
            /// The value with this word.
            pub fn from_word(word: &str) -> Option<$name> {
                Self::WORDS.iter().position(|w| *w == word).map(|i| Self::ALL[i])
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Where the work is done, «sted».
    PlaceWord {
        /// «eget hjem»
        OwnHome = "own_home",
        /// «hytte, fritidsbolig»
        HolidayHome = "holiday_home",
        /// a rented flat or holiday place abroad
        RentedAbroad = "rented_abroad",
        /// own home in another country
        HomeAbroad = "home_abroad",
        /// the home of parents or friends
        RelativesHome = "relatives_home",
        /// a partner's home
        PartnerHome = "partner_home",
        /// «pendlerbolig»
        CommuterFlat = "commuter_flat",
        /// «kontorfellesskap»
        Coworking = "coworking",
        /// a café or library
        Cafe = "cafe",
        /// a train or another means of travel
        Train = "train",
        /// a hotel
        Hotel = "hotel",
        /// the private home of the employer
        EmployersPrivateHome = "employers_private_home",
    }
}
words! {
    /// How the home work is arranged.
    ArrangementWord {
        /// «fast»: agreed fixed days
        Fixed = "fixed",
        /// «kvote»: up to n days a week by choice
        Quota = "quota",
        /// «turnus»: so many home days in a cycle of weeks
        Rotation = "rotation",
        /// part of the year
        Seasonal = "seasonal",
        /// now and then, no arrangement
        AdHoc = "ad_hoc",
        /// one limited period
        Temporary = "temporary",
        /// «beredskapsvakt»: standby at home
        OnCall = "on_call",
    }
}
words! {
    /// How evenly the home work recurs, «jevnlig».
    RegularityWord {
        /// once
        OneOff = "one_off",
        /// from time to time
        NowAndThen = "now_and_then",
        /// «jevnlig»
        Regular = "regular",
    }
}

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident $key:literal $kind:expr;)+) => {
        /// A fact that the law may look at. The key is the word in files.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact { $($(#[$doc])* $name),+ }
        impl Fact {
            /// Every fact, in the order files are written.
            pub const ALL: &'static [Fact] = &[$(Fact::$name),+];
            const KEYS: &'static [&'static str] = &[$($key),+];
            /// What the fact may hold.
            pub fn kind(self) -> Kind {
                match self { $(Fact::$name => $kind),+ }
            }
        }
    };
}

/// What a fact may hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// One of these words.
    Word(&'static [&'static str]),
    /// Yes or no.
    Bool,
    /// A number from 0 to this, in the unit of the fact's name.
    Number(u32),
    /// A whole number from the first to the second.
    Whole(u32, u32),
    /// A calendar date.
    Date,
    /// Free text; carried, never reasoned with.
    Text,
    /// Yes or no, or free text; carried, never reasoned with.
    BoolOrText,
    /// A list of `{ place, days_per_week }`.
    Places,
    /// A list of `{ from, to, days_per_week }`.
    Timeline,
    /// A list of weeks, `{ mon = "home", thu = "half", fri = 2 }`.
    Week,
    /// A list of weeks of working time, `{ mon = [{ from = "08:00", to = "16:00", at = "home", pause = 30 }] }`.
    Hours,
    /// Two times of the day, `{ from = "09:00", to = "15:00" }`.
    Clock,
}

use Kind::{Bool, BoolOrText, Number as Num, Whole, Word};
facts! {
    /// contractor or employee
    WorkerStatus "worker_status" Word(&["employee", "contractor"]);
    /// ordinary, leading or particularly independent position
    Position "position" Word(&["ordinary", "leading", "particularly_independent"]);
    /// private, state or municipal
    Sector "sector" Word(&["private", "state", "municipal"]);
    /// years
    Age "age" Whole(13, 99);
    /// per cent of full time
    EmploymentPct "employment_pct" Num(100);
    /// hours a week in the contract
    ContractHours "contract_hours_per_week" Num(80);
    /// the place
    Place "place" Word(PlaceWord::WORDS);
    /// does the employee really live there
    LivesThere "lives_there" Bool;
    /// is it the registered address
    RegisteredAddress "registered_address" BoolOrText;
    /// what kind of dwelling
    Building "building" Kind::Text;
    /// ISO 3166 code
    Country "country" Kind::Text;
    /// several places
    Places "places" Kind::Places;
    /// all work for this employer is done in the own home
    ExclusiveHome "exclusive_home" Bool;
    /// how it is arranged
    Arrangement "arrangement" Word(ArrangementWord::WORDS);
    /// how evenly it recurs
    Regularity "regularity" Word(RegularityWord::WORDS);
    /// the weekdays worked at home, a week or a rota of weeks
    Week "week" Kind::Week;
    /// home days a week on average, full-day equivalents
    DaysPerWeek "days_per_week" Num(7);
    /// half home days a week
    HalfDaysPerWeek "half_days_per_week" Num(14);
    /// home hours a week
    HoursPerWeek "hours_per_week" Num(168);
    /// hours in a normal working day
    NormalHoursPerDay "normal_hours_per_day" Num(24);
    /// upper limit of a quota, days a week
    QuotaDaysPerWeek "quota_days_per_week" Num(7);
    /// what the agreement says, where use differs, days a week
    AgreedDaysPerWeek "agreed_days_per_week" Num(7);
    /// home days in a cycle
    HomeDays "home_days" Num(366);
    /// weeks in a cycle
    CycleWeeks "cycle_weeks" Num(104);
    /// unbroken full-time stretch at home, calendar days
    StretchDays "stretch_days" Num(3660);
    /// the same in weeks
    StretchWeeks "stretch_weeks" Num(520);
    /// the same in months
    StretchMonths "stretch_months" Num(120);
    /// how many such stretches a year
    StretchesPerYear "stretches_per_year" Num(366);
    /// how long the pattern lasts, weeks
    DurationWeeks "duration_weeks" Num(2600);
    /// how long the pattern lasts, months
    DurationMonths "duration_months" Num(600);
    /// until further notice
    OpenEnded "open_ended" Bool;
    /// first day
    Start "start" Kind::Date;
    /// last day
    End "end" Kind::Date;
    /// the day the pattern is judged
    AsOf "as_of" Kind::Date;
    /// is a return date or a clear end set
    PlannedReturn "planned_return" Bool;
    /// where the rest of the time is worked
    RestOfTime "rest_of_time" Word(&["employer_premises", "field", "customers"]);
    /// why
    Reason "reason" Word(&["passing_need", "accommodation", "sick_child", "tradesman", "office_closed", "project", "preference", "cost"]);
    /// how the pattern has changed
    Timeline "timeline" Kind::Timeline;
    /// order or recommendation from the authorities
    Government "government" Word(&["none", "order", "recommendation"]);
    /// by whom
    GovernmentLevel "government_level" Word(&["national", "municipal"]);
    /// has it ended
    GovernmentEnded "government_ended" Bool;
    /// is there a written agreement
    HasWrittenAgreement "has_written_agreement" Bool;
    /// has written information been given
    InformationGiven "information_given" Bool;
    /// has it been discussed with the elected representatives
    DiscussedWithReps "discussed_with_reps" Bool;
    /// did the employer impose it
    Imposed "imposed" Bool;
    /// did the employee refuse to sign
    Refused "refused" Bool;
    /// working time as it is lived, a week or a rota of weeks
    Hours "hours" Kind::Hours;
    /// the Monday that a rota of hours begins with, where it is these weeks and no others
    HoursFrom "hours_from" Kind::Date;
    /// what ordinary hours a week go up to
    WeeklyLimit "weekly_limit" Word(&["law_40", "collective_37_5", "shift_38", "round_36"]);
    /// who has agreed that ordinary hours are counted on average
    Averaging "averaging" Word(&["none", "individual", "representatives", "inspectorate"]);
    /// over how many weeks
    AveragingWeeks "averaging_weeks" Num(52);
    /// is the overtime for a special and time-limited need
    OvertimeNeed "overtime_need" Bool;
    /// who has widened the frames of overtime
    OvertimeFrame "overtime_frame" Word(&["none", "representatives", "inspectorate"]);
    /// overtime in the last 52 weeks before these, hours
    OvertimeSoFar "overtime_so_far" Num(2000);
    /// have representatives agreed on more than thirteen hours in all
    TotalFrame "total_frame" Word(&["none", "representatives"]);
    /// the daily rest agreed with representatives, hours
    DailyRestAgreed "daily_rest_agreed" Num(24);
    /// the weekly rest agreed with representatives, hours
    WeeklyRestAgreed "weekly_rest_agreed" Num(168);
    /// is work between 21 and 23 on the employee's own initiative
    EveningInitiative "evening_initiative" Bool;
    /// is there a written agreement on it
    EveningAgreement "evening_agreement" Bool;
    /// what makes night work allowed
    NightBasis "night_basis" Word(&["none", "nature", "representatives"]);
    /// is the night work specially hazardous or strenuous
    Hazardous "hazardous" Bool;
    /// what makes work on Sundays and public holidays allowed
    SundayBasis "sunday_basis" Word(&["none", "nature", "representatives", "own_holidays"]);
    /// one hour in so many of standing by counts, as agreed with representatives
    StandbyOneIn "standby_one_in" Num(24);
    /// under eighteen
    UnderEighteen "under_18" Bool;
    /// still in compulsory school
    CompulsorySchool "compulsory_school" Bool;
    /// clear management functions: decides on behalf of the undertaking
    Manages "manages" Bool;
    /// decides own need for effort
    OwnEffort "own_effort" Bool;
    /// clearly independent in how and when tasks are organised
    Independent "independent" Bool;
    /// core time
    CoreTime "core_time" Kind::Clock;
    /// when the employee is to be reachable
    Available "available" Kind::Clock;
    /// must the employee answer outside working hours
    MustAnswer "must_answer" Bool;
}

impl Fact {
    /// How many facts there are.
    pub const COUNT: usize = Self::ALL.len();
    /// The word in files.
    pub const fn key(self) -> &'static str {
        Self::KEYS[self as usize]
    }
    /// The fact with this key.
    pub fn from_key(key: &str) -> Option<Fact> {
        Self::KEYS.iter().position(|k| *k == key).map(|i| Self::ALL[i])
    }
    /// The kind of value for people, one of a closed list: `word`, `bool`, `number` …
    pub fn keys() -> &'static [&'static str] {
        Self::KEYS
    }
    /// The least number it may hold: what others are divided by is not nought.
    pub fn least(self) -> u32 {
        u32::from(matches!(self, Fact::AveragingWeeks | Fact::StandbyOneIn))
    }
}

/// One place of several, with its home days a week.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceShare {
    /// where
    pub place: PlaceWord,
    /// days a week
    pub days: Number,
}

/// One period of a pattern that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// first day
    pub from: Date,
    /// last day; none while it goes on
    pub to: Option<Date>,
    /// home days a week
    pub days: Number,
}

/// From one time of the day to another, minutes after midnight; one that goes past midnight ends above a day's minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// begins
    pub from: u16,
    /// ends
    pub to: u16,
}

/// The answer to one fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Index into the words of [`Kind::Word`].
    Word(u8),
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A date.
    Date(Date),
    /// Free text.
    Text(String),
    /// Several places.
    Places(Vec<PlaceShare>),
    /// A changed pattern.
    Timeline(Vec<Period>),
    /// Weekdays.
    Week(Vec<Week>),
    /// Working time.
    Hours(Vec<Workweek>),
    /// From one time of the day to another.
    Clock(Clock),
}

/// The answers given so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    values: [Option<Value>; Fact::COUNT],
}

impl Default for Facts {
    fn default() -> Self {
        Facts { values: [const { None }; Fact::COUNT] }
    }
}

impl Facts {
    /// The answer, if there is one.
    pub fn get(&self, fact: Fact) -> Option<&Value> {
        self.values[fact as usize].as_ref()
    }
    /// Whether the fact is answered.
    pub fn has(&self, fact: Fact) -> bool {
        self.get(fact).is_some()
    }
    /// Writes or, with `None`, takes back an answer.
    pub fn put(&mut self, fact: Fact, value: Option<Value>) {
        self.values[fact as usize] = value;
    }
    /// Writes a word. An unknown word leaves the fact unanswered: callers check words first.
    pub fn put_word(&mut self, fact: Fact, word: &str) {
        let index = match fact.kind() {
            Kind::Word(words) => words.iter().position(|w| *w == word),
            _ => None,
        };
        self.put(fact, index.map(|i| Value::Word(i as u8)));
    }
    /// The word answered.
    pub fn word(&self, fact: Fact) -> Option<&'static str> {
        match (self.get(fact), fact.kind()) {
            (Some(Value::Word(i)), Kind::Word(words)) => words.get(usize::from(*i)).copied(),
            _ => None,
        }
    }
    /// The yes or no answered.
    pub fn yes(&self, fact: Fact) -> Option<bool> {
        match self.get(fact) {
            Some(Value::Bool(b)) => Some(*b),
            _ => None,
        }
    }
    /// The number answered.
    pub fn number(&self, fact: Fact) -> Option<Number> {
        match self.get(fact) {
            Some(Value::Number(n)) => Some(*n),
            _ => None,
        }
    }
    /// The date answered.
    pub fn date(&self, fact: Fact) -> Option<Date> {
        match self.get(fact) {
            Some(Value::Date(d)) => Some(*d),
            _ => None,
        }
    }
    /// The text answered.
    pub fn text(&self, fact: Fact) -> Option<&str> {
        match self.get(fact) {
            Some(Value::Text(t)) => Some(t),
            _ => None,
        }
    }
    /// The places answered.
    pub fn places(&self) -> Option<&[PlaceShare]> {
        match self.get(Fact::Places) {
            Some(Value::Places(p)) => Some(p),
            _ => None,
        }
    }
    /// The timeline answered.
    pub fn timeline(&self) -> Option<&[Period]> {
        match self.get(Fact::Timeline) {
            Some(Value::Timeline(t)) => Some(t),
            _ => None,
        }
    }
    /// The weekdays answered; none where nothing is marked.
    pub fn week(&self) -> Option<&[Week]> {
        match self.get(Fact::Week) {
            Some(Value::Week(weeks)) if !super::week::is_blank(weeks) => Some(weeks),
            _ => None,
        }
    }
    /// The working time told; none where nothing is entered.
    pub fn hours(&self) -> Option<&[Workweek]> {
        match self.get(Fact::Hours) {
            Some(Value::Hours(weeks)) if !super::hours::is_blank(weeks) => Some(weeks),
            _ => None,
        }
    }
    /// The two times of the day answered.
    pub fn clock(&self, fact: Fact) -> Option<Clock> {
        match self.get(fact) {
            Some(Value::Clock(clock)) => Some(*clock),
            _ => None,
        }
    }
    /// The place answered.
    pub fn place(&self) -> Option<PlaceWord> {
        match self.get(Fact::Place) {
            Some(Value::Word(i)) => PlaceWord::ALL.get(usize::from(*i)).copied(),
            _ => None,
        }
    }
    /// The arrangement answered.
    pub fn arrangement(&self) -> Option<ArrangementWord> {
        match self.get(Fact::Arrangement) {
            Some(Value::Word(i)) => ArrangementWord::ALL.get(usize::from(*i)).copied(),
            _ => None,
        }
    }
    /// Whether any of these is answered.
    pub fn any(&self, facts: &[Fact]) -> bool {
        facts.iter().any(|f| self.has(*f))
    }
    /// The facts answered, in file order.
    pub fn answered(&self) -> impl Iterator<Item = (Fact, &Value)> {
        Fact::ALL.iter().filter_map(|f| self.get(*f).map(|v| (*f, v)))
    }
}
