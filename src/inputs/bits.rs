//! Sets of the numbers below a fixed one, a bit each.

/// A set; those that are combined are of the same size.
#[derive(Debug, Clone)]
pub struct Bits(Box<[u64]>);

const WIDTH: usize = u64::BITS as usize;

impl Bits {
    /// Nothing of the numbers below `of`.
    #[must_use]
    pub fn none(of: usize) -> Self {
        Self(vec![0; of.div_ceil(WIDTH)].into())
    }

    /// All numbers below `of`.
    #[must_use]
    pub fn all(of: usize) -> Self {
        let mut set = Self(vec![u64::MAX; of.div_ceil(WIDTH)].into());
        if let (Some(last), rest @ 1..) = (set.0.last_mut(), of % WIDTH) {
            *last = (1 << rest) - 1;
        }
        set
    }

    pub fn insert(&mut self, number: usize) {
        if let Some(word) = self.0.get_mut(number / WIDTH) {
            *word |= 1 << (number % WIDTH);
        }
    }

    /// Adds what is in `other`.
    pub fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }

    /// Leaves what is in `other` too.
    pub fn keep(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= other);
    }

    /// How many numbers are in both.
    #[must_use]
    pub fn common(&self, other: &Self) -> u32 {
        self.0.iter().zip(&other.0).map(|(word, other)| (word & other).count_ones()).sum()
    }

    /// The numbers, the smallest first.
    pub fn places(&self) -> impl Iterator<Item = u32> {
        self.0.iter().zip(0..).flat_map(|(word, block)| Ones(*word).map(move |bit| block * u64::BITS + bit))
    }
}

/// The places of the bits that are set.
struct Ones(u64);

impl Iterator for Ones {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let lowest = (self.0 != 0).then(|| self.0.trailing_zeros())?;
        self.0 &= self.0 - 1;
        Some(lowest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(numbers: &[usize]) -> Bits {
        let mut set = Bits::none(200);
        for number in numbers {
            set.insert(*number);
        }
        set
    }

    #[test]
    fn sets_are_combined_number_by_number() {
        let (mut one, other) = (set(&[0, 63, 64, 199]), set(&[63, 64, 65]));
        assert_eq!(one.common(&other), 2);
        let mut both = one.clone();
        both.keep(&other);
        assert_eq!(both.places().collect::<Vec<_>>(), [63, 64]);
        one.add(&other);
        assert_eq!(one.places().collect::<Vec<_>>(), [0, 63, 64, 65, 199]);
    }

    #[test]
    fn all_ends_where_the_numbers_end() {
        for of in [0, 1, 63, 64, 65, 128, 130] {
            assert_eq!(Bits::all(of).places().count(), of);
        }
    }
}
