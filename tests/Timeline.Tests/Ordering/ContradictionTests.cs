namespace Timeline.Tests.Ordering;

/// <summary>Two tellings that cannot both be true of one happening attest nothing for each other; one that only says less does.</summary>
public class ContradictionTests
{
    public static TheoryData<string, string> Contradictions { get; } = new()
    {
        // Names: of places, of persons, behind a preposition and behind « de ».
        { "Une bombe a explosé lundi à Lyon.", "Une bombe a explosé lundi à Lille." },
        { "Une bombe a explosé lundi devant la gare de Lyon.", "Une bombe a explosé lundi devant la gare de Lille." },
        { "Une voiture a percuté lundi un piéton à Saint-Denis.", "Une voiture a percuté lundi un piéton à Saint-Cloud." },
        { "Un train a déraillé lundi près de Nîmes.", "Un train a déraillé lundi à Brest." },
        { "Explosion à Lyon lundi.", "Une bombe a explosé lundi à Lille." },
        { "Le maire de Dole a démissionné dimanche.", "Le maire de Valmont a démissionné dimanche." },
        { "Le préfet de la Creuse a démissionné dimanche.", "Le préfet du Jura a démissionné dimanche." },
        { "Le ministre de l'Intérieur a démissionné lundi.", "Le ministre de l'Économie a démissionné lundi." },
        { "Le tribunal a condamné lundi Anne Roux.", "Le tribunal a condamné lundi Paul Roux." },
        { "L'usine Renault de Flins a fermé lundi.", "L'usine Renault de Cléon a fermé lundi." },
        { "LE MAIRE DE DOLE A DÉMISSIONNÉ DIMANCHE", "LE MAIRE DE VALMONT A DÉMISSIONNÉ DIMANCHE" },
        { "LE MAIRE DE DOLE A DÉMISSIONNÉ DIMANCHE", "Le maire de Valmont a démissionné dimanche." },

        // The side of the verb that a name stands on, in the active and in the passive.
        { "La France a battu l'Italie dimanche.", "L'Italie a battu la France dimanche." },
        { "Nantes a battu Lyon dimanche.", "Lyon a battu Nantes dimanche." },
        { "Arsenal a battu Chelsea dimanche.", "Arsenal a été battu par Chelsea dimanche." },
        { "La victoire de Nantes sur Lyon, dimanche, a surpris.", "La victoire de Lyon sur Nantes, dimanche, a surpris." },
        { "Des soldats russes ont tué lundi des soldats ukrainiens.", "Des soldats ukrainiens ont tué lundi des soldats russes." },

        // Numbers that say which one.
        { "Un homme de 34 ans a été tué lundi à Lyon.", "Un homme de 62 ans a été tué lundi à Lyon." },
        { "Une femme de trente ans a disparu lundi.", "Une femme de 42 ans a disparu lundi." },
        { "Un séisme de magnitude 6 a frappé lundi le Japon.", "Un séisme de magnitude 7 a frappé lundi le Japon." },
        { "Le premier adjoint a démissionné lundi.", "Le deuxième adjoint a démissionné lundi." },
        { "Un homme a été condamné lundi à trois ans de prison.", "Un homme a été condamné lundi à deux ans de prison." },

        // Nouns: another subject, another object, another kind of it.
        { "Le président a reçu lundi le Premier ministre.", "Le président a reçu lundi le roi." },
        { "Le président a reçu lundi Angela Merkel.", "Le président a reçu lundi le roi." },
        { "Un incendie a détruit lundi trois maisons.", "Un incendie a détruit lundi une école." },
        { "Un incendie s'est déclaré lundi dans une école.", "Un incendie s'est déclaré lundi dans un hangar." },
        { "Le conseil municipal s'est réuni lundi.", "Le conseil régional s'est réuni lundi." },
        { "La grève des pilotes a commencé lundi.", "La grève des cheminots a commencé lundi." },
    };

    public static TheoryData<string, string> Agreements { get; } = new()
    {
        // One of them says less.
        { "Une bombe a explosé lundi.", "Une bombe a explosé lundi à Lyon." },
        { "La France a été battue dimanche.", "La France a été battue dimanche par l'Italie." },
        { "Le président a reçu lundi le roi.", "Lundi, le président de la République a reçu le roi d'Espagne." },
        { "Un homme de 34 ans a été tué lundi à Lyon.", "Un homme a été tué lundi à Lyon." },
        { "Un train a déraillé lundi près de Nîmes.", "Un train de marchandises a déraillé lundi à Nîmes, dans le Gard." },
        { "La grève des pilotes d'Air France a commencé lundi.", "La grève des pilotes a commencé lundi." },

        // One name is a part of the other.
        { "M. Roux a inauguré lundi la passerelle.", "Anne Roux a inauguré lundi la passerelle." },
        { "Le président Hollande a reçu lundi le roi.", "François Hollande a reçu lundi le roi." },
        { "Le maire de Dole, Paul Roux, a démissionné lundi.", "Paul Roux a démissionné lundi." },

        // The same in another order, another voice, other letters.
        { "Une bombe a explosé lundi à Lyon.", "À Lyon, une bombe a explosé lundi." },
        { "La France a battu l'Italie lundi.", "L'Italie a été battue lundi par la France." },
        { "Le tribunal de Dole a condamné lundi Paul Roux.", "Paul Roux a été condamné lundi par le tribunal." },
        { "UNE BOMBE A EXPLOSÉ LUNDI A LYON", "Une bombe a explosé lundi à Lyon." },
        { "Démission lundi du maire de Dole.", "Le maire de Dole a démissionné lundi." },
        { "Le Premier ministre a démissionné lundi.", "Le premier ministre a démissionné lundi." },

        // Figures that rise, and what only colours.
        { "L'attentat a fait au moins 12 morts lundi à Lyon.", "L'attentat a fait 14 morts lundi à Lyon." },
        { "Une dizaine de personnes ont été blessées lundi à Lyon.", "12 personnes ont été blessées lundi à Lyon." },
        { "Plus de 3 000 personnes ont manifesté samedi à Nantes.", "Entre 5 000 et 6 000 personnes ont manifesté samedi à Nantes." },
        { "Un homme d'une trentaine d'années a été tué lundi à Lyon.", "Un homme de 34 ans a été tué lundi à Lyon." },
        { "Une violente explosion a détruit lundi un immeuble.", "Une forte explosion a détruit lundi un immeuble." },

        // Who says so is beside the happening.
        { "Selon Reuters, une bombe a explosé lundi à Lyon.", "Selon l'AFP, une bombe a explosé lundi à Lyon." },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Tellings_that_contradict_each_other_are_two_events(string one, string other)
    {
        Merge(one, other).Should().HaveCount(2).And.OnlyContain(e => e.Mentions.Count == 0);
        Merge(other, one).Should().HaveCount(2, "it goes both ways");
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Tellings_that_agree_are_one_event(string one, string other)
    {
        Merge(one, other).Should().Contain(e => e.Mentions.Count == 1);
        Merge(other, one).Should().Contain(e => e.Mentions.Count == 1, "it goes both ways");
    }

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Accents_behind_their_letters_keep_apart(string one, string other) => Merge(Decomposed(one), Decomposed(other)).Should().HaveCount(2);

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Accents_behind_their_letters_part_nothing(string one, string other) => Merge(Decomposed(one), other).Should().Contain(e => e.Mentions.Count == 1);

    [Theory]
    [InlineData("Le pont ́́ a cédé lundi , , '’ - % € 12,  3 -.")]
    [InlineData("Le pont 😀 de 1 2 3, d'd'd' a cédé lundi à à à de de qui.")]
    [InlineData("PONT A A A CÉDÉ LUNDI A")]
    [InlineData("A cédé lundi")]
    public void Whatever_stands_in_a_clause_it_can_be_compared(string text) => Merge(text, text + " x", "Le pont de Dole a cédé lundi.").Should().NotBeEmpty();

    [Fact]
    public void Two_facts_of_one_article_are_two() =>
        Merge("Le président a reçu le Premier ministre lundi. Le président a reçu le roi lundi.").Should().HaveCount(2);

    [Fact]
    public void A_telling_that_says_less_brings_no_two_together_that_contradict_each_other()
    {
        string[] texts = ["Une bombe a explosé lundi à Lyon.", "Une bombe a explosé lundi.", "Une bombe a explosé lundi à Lille.", "Une bombe a explosé lundi."];
        var merged = Merge(texts);
        merged.Should().HaveCount(2);
        merged.Should().NotContain(e => e.Clause.Text.Contains("Lyon") && e.Mentions.Any(mention => mention.Clause.Text.Contains("Lille")));
    }

    [Fact]
    public void In_whatever_order_they_come_merging_again_changes_nothing()
    {
        string[] texts = [.. Contradictions.Concat(Agreements).SelectMany(row => row.OfType<string>()).Distinct()];
        var random = new Random(1);
        for (var i = 0; i < 20; i++)
        {
            random.Shuffle(texts);
            var merged = Merge(texts);
            TimelineMerger.Merge(merged).Select(Told).Should().BeEquivalentTo(merged.Select(Told));
        }
    }

    [Fact]
    public void What_was_merged_wrongly_is_taken_apart()
    {
        var apart = Merge("Une bombe a explosé lundi à Lyon.", "Une bombe a explosé lundi à Lille.");
        TimelineMerger.Merge([apart[0] with { Mentions = [apart[1]] }]).Should().HaveCount(2);
    }

    private static string Decomposed(string text) => text.Normalize(System.Text.NormalizationForm.FormD);

    private static string Told(TimelineEvent one) => string.Join(" + ", one.Mentions.Prepend(one).Select(telling => telling.ArticleId));

    private static IReadOnlyList<TimelineEvent> Merge(params string[] texts) => TimelineMerger.Merge(
        texts.Select((text, number) => TimelineExtractor.Read(new Article(text, new LocalDate(2016, 3, 15), Id: $"{number}"))));
}
