internal import YouthCare

/// The facilitator's guide, in both languages: each step with its minutes, what to do and what to ask.
enum GuideText {
  /// A step of the workshop.
  struct Step {
    let minutes: ClosedRange<Int>
    let title: LocalizedText
    let doing: [LocalizedText]
    let asking: [LocalizedText]
  }

  static let title = LocalizedText(nl: "Draaiboek voor de begeleider", en: "The facilitator's guide")
  static let opening = LocalizedText(
    nl: """
      Een werksessie van 90 minuten met de vraag die is meegeleverd: wat doen een omzetplafond en betalen per traject in \
      de ambulante zorg met de kosten, en met wie er wacht? De groep voorspelt, ziet, twijfelt en besluit. U hoeft het \
      model niet te kennen; u bewaakt dat er eerst wordt gedacht en dan pas gekeken.
      """,
    en: """
      A workshop of 90 minutes with the shipped question: what do a revenue ceiling and paying per trajectory in \
      ambulatory care do to cost, and to who waits? The group predicts, sees, doubts and decides. You needn't know the \
      model; you see to it that people think first and look then.
      """)
  static let before = LocalizedText(nl: "Vooraf", en: "Beforehand")
  static let beforeItems: [LocalizedText] = [
    LocalizedText(
      nl:
        "Start het programma met de map van de scenario's. Open de bladzijde met uw sleutel, en op een tweede apparaat het scherm voor de groep, met de code.",
      en:
        "Start the program with the folder of scenarios. Open the page with your key, and on a second device the screen for the group, with the code."
    ),
    LocalizedText(
      nl:
        "Zitten er mensen op een ander apparaat, start dan met --host 0.0.0.0 op een net dat u vertrouwt. Er gaat niets naar internet.",
      en:
        "Where people sit at devices of their own, start with --host 0.0.0.0 on a network that you trust. Nothing goes to the internet."
    ),
    LocalizedText(
      nl:
        "Maak twee opties en reken ze door: ‘Plafond’ (S1 en S2: omzetplafond 97%) en ‘Per traject’ (S1 en S2: bekostigingsmodel output-based). Verberg de antwoorden.",
      en:
        "Make two options and run them: ‘Ceiling’ (S1 and S2: revenue ceiling 97%) and ‘Per trajectory’ (S1 and S2: funding model output-based). Hide the answers."
    ),
    LocalizedText(
      nl: "Lees ‘Wat weet dit model?’. Wie daarnaar vraagt, krijgt dan een eerlijk antwoord.",
      en: "Read ‘What does this model know?’. Who asks about it gets an honest answer then."),
  ]
  static let misreadings = LocalizedText(nl: "Wat vaak verkeerd wordt gelezen", en: "What is often misread")
  static let misreadingItems: [LocalizedText] = [
    LocalizedText(
      nl:
        "‘Niet te onderscheiden’ is niet ‘geen verschil’: er zijn te weinig toekomsten, of het verschil is kleiner dan wat we kunnen zien.",
      en:
        "‘Not distinguishable’ isn't ‘no difference’: there are too few futures, or the difference is smaller than what can be seen."
    ),
    LocalizedText(
      nl:
        "De marge (±) is hoe zeker het gemiddelde verschil is. Hoe ver één toekomst kan afwijken is meer: laat de mogelijke toekomsten zien.",
      en:
        "The interval (±) is how sure the mean difference is. How far one future may be off is more: show the possible futures."
    ),
    LocalizedText(
      nl:
        "Een besparing is geen winst als er meer kinderen wachten of buiten het contract worden geholpen. Lees beide regels.",
      en: "A saving is no gain where more children wait or are helped outside the contract. Read both rows."),
    LocalizedText(
      nl:
        "Een kans van 1 op 3 op overschrijding is geen fout in de begroting; hij zegt hoe groot een reserve moet zijn.",
      en: "A chance of 1 in 3 of an overrun is no fault of the budget; it says how large a reserve has to be."),
    LocalizedText(
      nl:
        "Getallen met graad A zijn aannames. Vraag wat er verandert als zo'n getal twee keer zo groot is, en probeer het.",
      en: "Numbers of grade A are assumptions. Ask what changes if such a number is twice as large, and try it."),
  ]
  static let surprise = LocalizedText(nl: "Als het antwoord verrast", en: "Where the answer surprises")
  static let surpriseItems: [LocalizedText] = [
    LocalizedText(
      nl: "Zeg niet dat het model gelijk heeft. Vraag: wat zou er waar moeten zijn om dit te laten gebeuren?",
      en: "Don't say that the model is right. Ask: what would have to be true for this to happen?"),
    LocalizedText(
      nl:
        "Kijk bij ‘Waarom opties verschillen’ welke reden het grootst is: meer of minder cliënten, duur, prijs, of zorg die niet werd gegeven.",
      en:
        "Look under ‘Why options differ’ which reason is largest: more or fewer clients, length, price, or care that wasn't given."
    ),
    LocalizedText(
      nl:
        "Haal in ‘Wat is er anders’ één regel weg en reken opnieuw. Blijft de verrassing, dan zat zij in een andere regel.",
      en: "Remove one line under ‘What differs’ and run anew. Where the surprise stays, it was in another line."),
    LocalizedText(
      nl: "Kan niemand het uitleggen, schrijf het dan op als vraag, en besluit niet op dat getal.",
      en: "Where nobody can explain it, write it down as a question, and don't decide on that number."),
  ]
  static let minutes = LocalizedText(nl: "{0}–{1} min: {2}", en: "{0}–{1} min: {2}")
  static let asks = LocalizedText(nl: "Vraag:", en: "Ask:")
  static let programme = LocalizedText(nl: "De 90 minuten", en: "The 90 minutes")

  static let steps: [Step] = [
    Step(
      minutes: 0...10,
      title: LocalizedText(nl: "De vraag, en waarom we haar stellen", en: "The question, and why we ask it"),
      doing: [
        LocalizedText(
          nl:
            "Zet ‘Meedoen’ op het scherm; iedereen komt binnen met de code. Lees de vraag voor. Vertel wat de basis is: alles blijft zoals het is.",
          en:
            "Put ‘Taking part’ on the screen; everybody comes in with the code. Read the question aloud. Tell what the base is: all stays as it is."
        )
      ],
      asking: [
        LocalizedText(
          nl: "Wanneer is deze middag geslaagd? Wat moet er beter worden: kosten, wachten, of zekerheid over beide?",
          en: "When was this afternoon a success? What has to become better: cost, waiting, or certainty on both?")
      ]),
    Step(
      minutes: 10...20, title: LocalizedText(nl: "Waarom zou u dit geloven?", en: "Why would you believe this?"),
      doing: [
        LocalizedText(
          nl: "Open ‘Wat weet dit model?’: hoe vaak de marges in het verleden klopten, en wat het model niet weet.",
          en:
            "Open ‘What does this model know?’: how often its bands were right in the past, and what the model doesn't know."
        )
      ],
      asking: [
        LocalizedText(
          nl: "Wat mist u hier? Schrijf het als vraag op: het hoort in het verslag.",
          en: "What do you miss here? Write it down as a question: it belongs in the record.")
      ]),
    Step(
      minutes: 20...35, title: LocalizedText(nl: "Eerst voorspellen", en: "Predict first"),
      doing: [
        LocalizedText(
          nl:
            "Vraag om voorspellingen van de eerste optie. Laat mensen per twee overleggen: goedkoper of duurder, korter of langer wachten, en hoeveel? Sluit daarna, en kijk samen.",
          en:
            "Ask for predictions of the first option. Let people talk in pairs: cheaper or dearer, shorter or longer waits, and by how much? Close then, and look together."
        )
      ],
      asking: [
        LocalizedText(
          nl: "Wie zat er het verst naast, en welke redenering zat daarachter?",
          en: "Who was furthest off, and what was the reasoning behind it?")
      ]),
    Step(
      minutes: 35...60, title: LocalizedText(nl: "Zien en twijfelen", en: "See and doubt"),
      doing: [
        LocalizedText(
          nl:
            "Zet de vergelijking op het scherm, dan kosten tegen begroting, wachtlijst tegen norm en ‘Waarom opties verschillen’. Laat twintig mogelijke toekomsten zien.",
          en:
            "Put the comparison on the screen, then cost against budget, list against the norm and ‘Why options differ’. Show twenty possible futures."
        ),
        LocalizedText(
          nl:
            "Laat de groep veranderingen voorstellen, ieder op het eigen apparaat. Neem er één over, en kijk wat er verschuift. Ongedaan maken kan altijd.",
          en:
            "Let the group propose changes, each on their own device. Take one over, and see what moves. It can always be undone."
        ),
      ],
      asking: [
        LocalizedText(
          nl: "Voor wie wordt het slechter? Staat dat in een tabel, of alleen in ons hoofd?",
          en: "For whom does it become worse? Does that stand in a table, or only in our heads?")
      ]),
    Step(
      minutes: 60...75, title: LocalizedText(nl: "Zelf maken", en: "Make your own"),
      doing: [
        LocalizedText(
          nl:
            "Voeg de beste twee opties samen, of maak er een derde naast. Kies per zorgvorm: één smaak past nooit bij alles.",
          en:
            "Combine the best two options, or make a third beside them. Choose per form of care: one flavour never fits all."
        )
      ],
      asking: [
        LocalizedText(
          nl: "Doen twee maatregelen samen meer of minder dan los? Wat kost de uitvoering?",
          en: "Do two measures together do more or less than apart? What does carrying them out cost?")
      ]),
    Step(
      minutes: 75...90, title: LocalizedText(nl: "Besluiten", en: "Decide"),
      doing: [
        LocalizedText(
          nl:
            "Open de stemming, toon de uitslag, en schrijf op: bevinding, besluit, en wat u eerst wilt weten. Neem het rapport, de scenariobestanden en het verslag mee.",
          en:
            "Open the vote, show its result, and write down: finding, decision, and what you want to know first. Take the report, the scenario files and the record along."
        )
      ],
      asking: [
        LocalizedText(
          nl: "Waaraan merken we over een jaar dat we ernaast zaten? Wie kijkt daarnaar, en wanneer?",
          en: "How shall we notice in a year that we were wrong? Who looks at that, and when?")
      ]),
  ]
}
