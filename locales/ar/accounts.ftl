accounts-already-confirmed = سبق تأكيد هذا العنوان. سجِّلوا الدخول للاستمرار.
