//! Texts in several languages, with characters that are easily lost.

pub(super) const FIRST_NAMES: &[&str] = &[
    "Noa",
    "Amit",
    "Maya",
    "Zoë",
    "José",
    "Søren",
    "Łukasz",
    "O'Brien",
    "יעל",
    "أحمد",
    "Юлия",
    "美咲",
    "Anna \"Annie\"",
    "😀 Kim",
];

pub(super) const LAST_NAMES: &[&str] = &[
    "Mizrahi",
    "Rosen",
    "Müller",
    "Nguyễn",
    "D'Angelo",
    "כהן",
    "الفارسي",
    "Иванова",
    "山田",
    "Smith-Jones",
];

pub(super) const LABELS: &[&str] = &[
    "billing", "vip", "sales", "support", "return", "urgent", "delivery", "beta",
];

pub(super) const MIME_TYPES: &[&str] = &[
    "image/png",
    "image/jpeg",
    "video/mp4",
    "application/pdf",
    "multipart/mixed; boundary=\"000a\"",
    "text/plain; charset=UTF-8",
];

pub(super) const SUFFIXES: &[&str] = &["png", "jpg", "mp4", "pdf", "ogg"];

pub(super) const SENTENCES: &[&str] = &[
    "Hi!",
    "ok",
    "On my way.",
    "Where is my order? It was due on Monday.",
    "Thanks, that solved it 🙏",
    "I said \"no\", twice.",
    "The file is at C:\\Users\\noa\\order.pdf",
    "Name\tPieces\nTea\t2",
    "See https://shop.example.com/orders?id=7&lang=en for it.",
    "<b>Sale</b> & more: 5 > 3",
    "שלום, מתי ההזמנה שלי תגיע?",
    "تم استلام طلبك، شكرا لك.",
    "Das Paket ist noch nicht da – könnten Sie bitte nachsehen?",
    "C'est parfait, merci beaucoup ! Ça marche très bien.",
    "Здравствуйте! Подскажите, пожалуйста, когда будет доставка?",
    "注文した商品がまだ届いていません。確認をお願いします。",
    "你好，请问什么时候发货？",
    "नमस्ते, मेरा ऑर्डर कहाँ है?",
    "👩‍💻👍🏽 𝄞 🇮🇱",
    "Cafe\u{301} and café look alike; so do a\u{a0}b and a b.",
    "Line one\u{2028}line two\u{2029}the end",
    "1.0 is not \"1.0\", null is not \"null\"",
    "Could somebody call me back this afternoon? I have tried the form on your page three \
     times now, and each time it tells me that my session has ended.",
    "We have sent the replacement today; the parcel's number is 15550100101, and it should be \
     with you within two working days.",
];
