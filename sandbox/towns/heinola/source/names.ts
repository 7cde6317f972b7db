/** Parts of the invented names. Nobody here is a real person; combinations are drawn by generate.ts. */
export const womensNames =
  `Aino Aleksandra Anna Anne Anneli Anni Annika Anu Arja Auli Birgitta Carina Eeva Eija Elina Elisa Ella Emilia
Emma Essi Eveliina Hanna Hannele Heidi Heini Heli Henna Hilkka Iida Iina Inka Irma Jaana Jasmin Jenni Jenny Johanna Jonna Julia Kaarina
Kaija Kaisa Karoliina Kati Katja Katriina Kirsi Krista Laura Leena Liisa Linda Maarit Maija Mari Maria Marianne Marika Marja Marjo
Marjut Marketta Merja Merja-Liisa Mervi Mia Milla Minna Mirja Mirva Mona Monika Nea Niina Nina Noora Oona Outi Paula Petra Pia Pirjo
Pirkko Piia Päivi Raija Reetta Riikka Riitta Ritva Roosa Saana Saara Sanna Sanni Sara Sari Satu Seija Senja Sini Sirpa Sofia Sonja Suvi
Susanna Taina Tarja Teija Terhi Tiia Tiina Tuija Tuula Tuuli Ulla Ulrika Vilma Virpi Åsa Irina Kadri Svetlana Fatima`.split(
    /\s+/,
  );

export const mensNames =
  `Aki Aleksi Antti Ari Arto Asko Björn Eero Eetu Elias Erkki Esa Göran Hannu Harri Heikki Henri Ilkka Jaakko Jani
Janne Jari Jarkko Jarmo Jere Joni Joonas Jorma Jouko Jouni Juha Juhani Jukka Jussi Jyrki Kai Kalevi Kalle Kari Kimmo Lasse Lauri Markku
Markus Marko Matias Matti Miika Mika Mikael Mikko Miro Niklas Niko Olli Oskari Otto Pasi Pekka Pentti Pertti Petri Petteri Raimo Reijo
Risto Roope Sami Samuli Santeri Seppo Simo Stefan Tapio Teemu Tero Timo Tomi Toni Topi Tuomas Tuomo Vesa Viljami Ville Väinö Andrei
Ahmed`.split(/\s+/);

export const surnames =
  `Aalto Aaltonen Ahola Ahonen Airaksinen Alanen Anttila Eklund Erkkilä Eronen Eskola Forss Forsström Haapala Haapanen
Haavisto Hakala Hakkarainen Halme Hannula Harju Hartikainen Heikkinen Heinonen Helenius Hietala Hiltunen Hirvonen Holmström Honkanen
Huhtala Huovinen Huttunen Hyvönen Häkkinen Hänninen Ikonen Immonen Jaakkola Jokela Jokinen Juntunen Jussila Järvinen Jääskeläinen Kallio
Kangas Kankaanpää Karhu Karjalainen Karppinen Kauppila Kemppainen Keränen Ketola Kettunen Kinnunen Kivelä Kivimäki Koivisto Koivula
Kokkonen Kolehmainen Komulainen Konttinen Korhonen Korpela Koskela Koski Koskinen Kukkonen Kulmala Kuosmanen Kurki Kuusela Kärkkäinen
Laakso Laaksonen Laine Laitinen Lampinen Lappalainen Laukkanen Lehtinen Lehto Lehtonen Leinonen Leppälä Leppänen Liimatainen Lindholm
Lindqvist Lindroos Linna Luoma Luukkonen Lähteenmäki Malinen Manninen Markkanen Mattila Mikkola Miettinen Moilanen Mustonen Myllylä
Myllymäki Mäenpää Mäkelä Mäki Mäkinen Mölsä Mönkkönen Niemelä Niemi Nieminen Niskanen Nurmi Nurminen Nyberg Nylund Närhi Oikarinen Oinonen
Ojala Ojanen Oksanen Ollila Paananen Paasonen Pakarinen Parviainen Peltola Peltonen Pennanen Pesonen Pietilä Pitkänen Pohjola Puustinen
Pyykkö Pölönen Rajala Rantala Rantanen Rautio Riikonen Rinne Rissanen Räisänen Räsänen Rönkkö Saari Saarela Saarinen Salmela Salmi Salmin
Salo Salonen Savolainen Seppälä Seppänen Siltanen Sipilä Sirola Sjöberg Sjöblom Soini Suhonen Suominen Sundqvist Söderlund Taskinen
Tervo Tiainen Tikka Timonen Toivonen Tolonen Tuominen Turpeinen Turunen Tuomisto Uotila Uusitalo Vainio Valkonen Vanhala Vartiainen
Vehviläinen Venäläinen Vesterinen Vihavainen Viitala Virtanen Voutilainen Vuori Vuorinen Väisänen Väyrynen Wikström Ylitalo Yli-Rantala
Åkerblom Åström Öhman Österlund Petrov Tamm`.split(/\s+/);
