//! One input all the way, in a browser.
