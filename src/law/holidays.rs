//! Norwegian public holidays.
