//! Numbers that look random and are the same each time: `SplitMix64` (Steele, Lea, Flood 2014).

use uuid::{Builder, Uuid};

pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u128::from(u64::try_from(end).unwrap_or(u64::MAX));
        usize::try_from((u128::from(self.next()) * end) >> 64).unwrap_or_default()
    }

    /// A number from `least` to `most`.
    pub fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most + 1 - least)
    }

    /// Happens so often in a hundred times.
    pub fn chance(&mut self, of_hundred: usize) -> bool {
        self.below(100) < of_hundred
    }

    pub fn pick<T: Clone + Default>(&mut self, from: &[T]) -> T {
        from.get(self.below(from.len())).cloned().unwrap_or_default()
    }

    /// Up to `most` different ones, at least `least` where there are so many.
    pub fn some<T: Clone + Default + Ord>(&mut self, from: &[T], least: usize, most: usize) -> Vec<T> {
        let mut picked: Vec<T> = (0..self.between(least, most)).map(|_| self.pick(from)).collect();
        picked.sort_unstable();
        picked.dedup();
        picked
    }

    /// A version 7 UUID of that second.
    pub fn uuid(&mut self, second: i64) -> Uuid {
        let millis = u64::try_from(second).unwrap_or_default() * 1000;
        let mut random = [0; 10];
        for (to, from) in random.iter_mut().zip(self.next().to_le_bytes().into_iter().chain(self.next().to_le_bytes())) {
            *to = from;
        }
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// The code of a receipt: 26 characters of base 32.
    pub fn code(&mut self) -> String {
        (0..26).map(|_| char::from(self.pick(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        // The first numbers of the reference implementation for seed 1234567.
        let mut dice = Dice::new(1_234_567);
        assert_eq!([dice.next(), dice.next(), dice.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
        assert_eq!(Dice::new(7).uuid(1_764_547_200), Dice::new(7).uuid(1_764_547_200));
    }

    #[test]
    fn numbers_stay_within_their_bounds() {
        let mut dice = Dice::new(1);
        assert!((0..1000).map(|_| dice.between(3, 5)).all(|number| (3..=5).contains(&number)));
        assert!(dice.some(&["a", "b", "c"], 1, 3).len() <= 3);
        assert_eq!(dice.code().len(), 26);
    }
}
