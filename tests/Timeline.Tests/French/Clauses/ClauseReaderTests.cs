namespace Timeline.Tests.French.Clauses;

/// <summary>The words to show for an event: readable by themselves, cut at the borders of clauses, with the trigger inside.</summary>
public sealed class ClauseReaderTests
{
    private static readonly LocalDate Published = new(2016, 3, 15);

    [Theory]
    [InlineData("Le maire a démissionné lundi et son adjointe lui succédera mardi prochain.", "démissionné", "Le maire a démissionné lundi")]
    [InlineData("Le maire a démissionné lundi et son adjointe lui succédera mardi prochain.", "succédera", "son adjointe lui succédera mardi prochain")]
    [InlineData("La cantine a rouvert lundi et servira dès mardi prochain trois cents repas.", "rouvert", "La cantine a rouvert lundi")]
    [InlineData("La cantine a rouvert lundi et servira dès mardi prochain trois cents repas.", "servira", "La cantine a rouvert lundi et servira dès mardi prochain trois cents repas")]
    [InlineData("Le vent faiblira mercredi, mais les vagues resteront hautes jusqu'à vendredi.", "resteront", "les vagues resteront hautes jusqu'à vendredi")]
    public void Two_clauses_are_parted_where_the_second_has_a_subject(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("16:05 Le préfet a levé la vigilance.", "levé", "Le préfet a levé la vigilance")]
    [InlineData("16:20 | La direction a annoncé la reprise.", "annoncé", "La direction a annoncé la reprise")]
    [InlineData("[18h12] La régie a annoncé la reprise.", "annoncé", "La régie a annoncé la reprise")]
    [InlineData("La crue monte.\n16h05\nLe préfet a levé le barrage.", "levé", "Le préfet a levé le barrage")]
    [InlineData("Lundi, le mercure a chuté à -31 degrés à Dole.", "chuté", "Lundi, le mercure a chuté à -31 degrés à Dole")]
    public void The_hour_of_a_live_page_and_the_minus_of_a_figure_are_no_borders(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("Le conseil, qui se réunira le 9 avril, votera un nouveau tarif.", "réunira", "Le conseil, qui se réunira le 9 avril")]
    [InlineData("La ville a perdu un théâtre qui fut bâti en 1885 par deux frères.", "bâti", "un théâtre qui fut bâti en 1885 par deux frères")]
    [InlineData("Il a démenti ce qui circulait lundi dans les couloirs.", "circulait", "ce qui circulait lundi dans les couloirs")]
    [InlineData("Un pêcheur a trouvé lundi un coffre qui contenait des lettres.", "trouvé", "Un pêcheur a trouvé lundi un coffre")]
    public void A_relative_clause_is_shown_with_what_it_is_said_of(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("La foire et le bal prévus jeudi auront lieu sous la halle.", "prévus", "La foire et le bal prévus jeudi")]
    [InlineData("Le facteur et sa fille arrêtés lundi ont été relâchés.", "arrêtés", "Le facteur et sa fille arrêtés lundi")]
    [InlineData("Il a vu la foire et le bal donné lundi.", "donné", "le bal donné lundi")]
    [InlineData("Le facteur et les clients évacués lundi sont rentrés.", "évacués", "les clients évacués lundi")]
    public void A_plural_is_said_of_all_nouns_that_are_joined(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("Une charte, signée en 2009 par six communes, protège la vallée.", "signée", "Une charte, signée en 2009 par six communes")]
    [InlineData("L'usine, ouverte en 1962 et agrandie en 1987, emploie cent personnes.", "agrandie", "L'usine, ouverte en 1962 et agrandie en 1987")]
    [InlineData("À la suite d'un glissement de terrain survenu lundi, la route est coupée.", "survenu", "À la suite d'un glissement de terrain survenu lundi")]
    [InlineData("Dans un livre paru en 2012, elle raconte la grève.", "paru", "un livre paru en 2012")]
    [InlineData("Interpellé le 2 février, Paul Rivet a gardé le silence.", "Interpellé", "Interpellé le 2 février, Paul Rivet")]
    [InlineData("Interpellé le 2 février, il a gardé le silence.", "Interpellé", "Interpellé le 2 février")]
    [InlineData("Les places vendues en janvier restent valables.", "vendues", "Les places vendues en janvier")]
    public void A_participle_is_shown_with_its_noun(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("Le voilier que la marine a remorqué dimanche a coulé lundi.", "remorqué", "Le voilier que la marine a remorqué dimanche")]
    [InlineData("Le voilier que la marine a remorqué dimanche a coulé lundi.", "coulé", "Le voilier que la marine a remorqué dimanche a coulé lundi")]
    [InlineData("Le témoin, que le juge entendait depuis jeudi, est parti lundi.", "parti", "Le témoin, que le juge entendait depuis jeudi, est parti lundi")]
    [InlineData("Les tarifs qu'a votés lundi le conseil déplaisent.", "votés", "Les tarifs qu'a votés lundi le conseil")]
    [InlineData("Le groupe Nordet (TSX : NDT) a annoncé lundi ses résultats.", "annoncé", "Le groupe Nordet (TSX : NDT) a annoncé lundi ses résultats")]
    [InlineData("Ils ont avoué lundi, d'après le parquet, et seront jugés mercredi.", "avoué", "Ils ont avoué lundi")]
    [InlineData("Ils ont avoué lundi, d'après le parquet, et seront jugés mercredi.", "jugés", "Ils ont avoué lundi, d'après le parquet, et seront jugés mercredi")]
    [InlineData("La préfète a indiqué lundi que le pont rouvrirait en mai.", "rouvrirait", "le pont rouvrirait en mai")]
    [InlineData("C'est en mars 1998, après dix ans d'attente, que la ville inaugura son musée.", "inaugura", "C'est en mars 1998, après dix ans d'attente, que la ville inaugura son musée")]
    [InlineData("Le juge a annulé lundi la règle selon laquelle le maire votait depuis 2012.", "votait", "la règle selon laquelle le maire votait depuis 2012")]
    [InlineData("Le juge a annulé lundi la règle selon laquelle le maire votait seul.", "annulé", "Le juge a annulé lundi la règle")]
    [InlineData("La foire a ouvert dès 9 heures, heure à laquelle les bus arrivent.", "ouvert", "La foire a ouvert dès 9 heures")]
    [InlineData("La flûtiste Ida Roche, invitée en 2011, qui jouera jeudi, est malade.", "jouera", "La flûtiste Ida Roche, invitée en 2011, qui jouera jeudi")]
    [InlineData("La chorale, qui est née en 1998 et que dirige un boulanger, chantera lundi.", "chantera", "La chorale, qui est née en 1998 et que dirige un boulanger, chantera lundi")]
    [InlineData("Le caboteur, réparé en 2004, et qui repartira jeudi, est à quai.", "repartira", "Le caboteur, réparé en 2004, et qui repartira jeudi")]
    [InlineData("Le port, qui ne compte que deux quais, rouvrira lundi.", "rouvrira", "Le port, qui ne compte que deux quais, rouvrira lundi")]
    [InlineData("C'est la grange que le village a rachetée en 2010.", "rachetée", "C'est la grange que le village a rachetée en 2010")]
    [InlineData("Le maire a dit que le lac gèlerait lundi et que le pont fermerait mardi.", "fermerait", "le pont fermerait mardi")]
    public void A_relative_clause_has_its_antecedent_and_a_main_clause_its_relative(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("Choisie en mai avec 52,4 % des voix, Ida Roche gouverne.", "Choisie", "Choisie en mai avec 52,4 % des voix, Ida Roche")]
    [InlineData("La dette, tombée à 2,7 millions en 2015, inquiète.", "tombée", "La dette, tombée à 2,7 millions en 2015")]
    [InlineData("Les ventes, en baisse de 2,5 % en 2015, remontent.", "baisse", "en baisse de 2,5 % en 2015")]
    public void A_decimal_comma_is_no_border(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("Le maire a inauguré lundi la salle bâtie en 2014 par la région.", "bâtie", "la salle bâtie en 2014 par la région")]
    [InlineData("Le juge examinera le 6 avril les offres de reprise, déposées en mars.", "déposées", "les offres de reprise, déposées en mars")]
    [InlineData("La cour a condamné lundi à dix ans de prison un pilote arrêté en 2014.", "arrêté", "un pilote arrêté en 2014")]
    [InlineData("Les élèves ont lu lundi les lettres des 47 marins disparus en 1916.", "disparus", "les lettres des 47 marins disparus en 1916")]
    [InlineData("Il reste peu de maisons bâties en 1920.", "bâties", "peu de maisons bâties en 1920")]
    [InlineData("Le juge a clos lundi une enquête pour fraude ouverte en 2014.", "ouverte", "une enquête pour fraude ouverte en 2014")]
    [InlineData("C'est un film de guerre tourné en 1962.", "tourné", "un film de guerre tourné en 1962")]
    [InlineData("Il prépare la fête de la Musique, fixée au 21 juin.", "fixée", "la fête de la Musique, fixée au 21 juin")]
    public void The_noun_of_a_participle_begins_with_its_own_article(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("Ouvert en 1912, fermé en 1943, le théâtre renaît.", "Ouvert", "Ouvert en 1912, fermé en 1943, le théâtre")]
    [InlineData("Ouvert en 1912, fermé en 1943, le théâtre renaît.", "fermé", "fermé en 1943, le théâtre")]
    [InlineData("Le film, tourné à Nice, sorti en 2012, a plu.", "sorti", "Le film, tourné à Nice, sorti en 2012")]
    [InlineData("Elle a été blessée lundi, opérée mardi et rapatriée mercredi.", "opérée", "Elle a été blessée lundi, opérée mardi et rapatriée mercredi")]
    [InlineData("La radio, fondée en 1982, emploie dix personnes et fêtera samedi ses débuts.", "fêtera", "La radio, fondée en 1982, emploie dix personnes et fêtera samedi ses débuts")]
    [InlineData("Le préfet a visité le port lundi et y reviendra jeudi.", "reviendra", "Le préfet a visité le port lundi et y reviendra jeudi")]
    [InlineData("Le fonds, selon la presse, quittera Lyon lundi.", "quittera", "Le fonds, selon la presse, quittera Lyon lundi")]
    public void What_is_told_in_a_row_is_shown_with_its_subject(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("Le maire a dit lundi que la piscine, fermée depuis mai, rouvrirait jeudi.", "dit", "Le maire a dit lundi que la piscine, fermée depuis mai, rouvrirait jeudi")]
    [InlineData("Le maire a dit lundi que la piscine, fermée depuis mai, rouvrirait jeudi.", "rouvrirait", "la piscine, fermée depuis mai, rouvrirait jeudi")]
    [InlineData("Le maire a dit lundi que la piscine, qui fuit, fermerait.", "dit", "Le maire a dit lundi que la piscine, qui fuit, fermerait")]
    [InlineData("Le maire a dit que la taxe et le budget seraient votés lundi.", "votés", "la taxe et le budget seraient votés lundi")]
    [InlineData("Le pain coûte aujourd'hui deux fois plus qu'en 1990, rappelle Ida Roche.", "coûte", "Le pain coûte aujourd'hui deux fois plus qu'en 1990")]
    public void An_inset_does_not_end_a_clause_whose_verb_has_not_come(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("Les pourparlers entre Oslo et Riga, ouverts en mai, piétinent.", "ouverts", "Les pourparlers entre Oslo et Riga, ouverts en mai")]
    [InlineData("La réunion de jeudi entre le maire et la préfète portera sur l'eau.", "réunion", "La réunion de jeudi entre le maire et la préfète")]
    [InlineData("Le pacte signé le 3 mars entre la ville et deux clubs prévoit un stade.", "signé", "Le pacte signé le 3 mars entre la ville et deux clubs")]
    [InlineData("Le maire a relancé lundi les pourparlers entre Oslo et Riga, ouverts en mai.", "ouverts", "les pourparlers entre Oslo et Riga, ouverts en mai")]
    public void Between_one_and_the_other_is_one_group(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("La décision de vendre le stade en 2017 a été prise lundi.", "vendre", "La décision de vendre le stade en 2017")]
    [InlineData("Un notaire accusé d'avoir fui en 2012 a été jugé lundi.", "fui", "Un notaire accusé d'avoir fui en 2012")]
    [InlineData("Un appel à défiler samedi circule.", "défiler", "Un appel à défiler samedi")]
    [InlineData("L'arrestation, lundi, de deux notaires a été saluée.", "arrestation", "L'arrestation, lundi, de deux notaires")]
    [InlineData("En grève depuis lundi, les gardiens campent.", "grève", "En grève depuis lundi")]
    [InlineData("Le caissier, en fuite depuis lundi, a été vu.", "fuite", "en fuite depuis lundi")]
    public void A_noun_has_its_complement_and_an_infinitive_its_noun(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("Le pont rouvrira jeudi, a annoncé lundi la préfète.", "rouvrira", "Le pont rouvrira jeudi")]
    [InlineData("Le pont rouvrira jeudi, a annoncé lundi la préfète.", "annoncé", "a annoncé lundi la préfète")]
    [InlineData("« Le pont rouvrira jeudi », a annoncé lundi la préfète.", "rouvrira", "Le pont rouvrira jeudi")]
    [InlineData("Selon la préfète, le pont rouvrira jeudi.", "rouvrira", "le pont rouvrira jeudi")]
    [InlineData("Le pont rouvrira jeudi, selon la préfète.", "rouvrira", "Le pont rouvrira jeudi")]
    [InlineData("Le groupe Nordet (TSX : NDT) a annoncé lundi ses résultats.", "annoncé", "Le groupe Nordet (TSX : NDT) a annoncé lundi ses résultats")]
    [InlineData("Ils ont avoué lundi, d'après le parquet, et seront jugés mercredi.", "avoué", "Ils ont avoué lundi")]
    [InlineData("Ils ont avoué lundi, d'après le parquet, et seront jugés mercredi.", "jugés", "Ils ont avoué lundi, d'après le parquet, et seront jugés mercredi")]
    [InlineData("La préfète a indiqué lundi que le pont rouvrirait en mai.", "indiqué", "La préfète a indiqué lundi que le pont rouvrirait en mai")]
    public void Who_says_it_is_no_part_of_what_is_said(string text, string trigger, string clause) => Shows(text, trigger, clause);

    [Theory]
    [InlineData("LORBEC, 15 mars – La mairie a fermé lundi la piscine.", "fermé", "La mairie a fermé lundi la piscine")]
    [InlineData("Son roman « Les Barques » est paru lundi.", "paru", "Son roman « Les Barques » est paru lundi")]
    [InlineData("Le directeur, Paul Rivet, a quitté lundi son poste ; il reste actionnaire.", "quitté", "Le directeur, Paul Rivet, a quitté lundi son poste")]
    [InlineData("Lancé en 2004, le navire a coulé lundi.", "coulé", "le navire a coulé lundi")]
    public void Marks_end_a_clause_but_for_titles_and_appositions(string text, string trigger, string clause) => Shows(text, trigger, clause);

    /// <summary>Each heading is read with what follows it, and so was a whole list of them, in a time that grew with its square.</summary>
    [Fact]
    public void A_list_of_dates_is_no_sentence()
    {
        var text = $"Chronologie\n\n{string.Concat(Enumerable.Repeat("12 mai 1944.\n1950.\n", 200))}Août 1951.\nLe maire démissionne.";
        TimelineExtractor.Extract(text, Published).Should().OnlyContain(one => one.Sentence.Span.Length < 80, "of a list only the last dates head the sentence below it");
    }

    /// <summary>On texts that no writer wrote: every article begun and broken off at places of its own.</summary>
    [Fact]
    public void A_clause_lies_in_its_sentence_and_holds_its_trigger()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "Timeline.Tests", "Articles"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            for (var cut = 0; cut < 12; cut++)
            {
                var from = text.Length * cut / 31;
                var piece = text[from..Math.Max(from, text.Length - (text.Length * cut / 17))];
                foreach (var one in TimelineExtractor.Extract(piece, Published))
                {
                    (one.Sentence.Span.Start <= one.Clause.Span.Start && one.Clause.Span.End <= one.Sentence.Span.End).Should().BeTrue("« {0} » lies in « {1} »", one.Clause, one.Sentence);
                    (one.Clause.Span.Start <= one.Trigger.Span.Start && one.Trigger.Span.End <= one.Clause.Span.End).Should().BeTrue("« {0} » holds « {1} »", one.Clause, one.Trigger);
                    one.Clause.Text.Should().Be(piece[one.Clause.Span.Start..one.Clause.Span.End]);
                }
            }
        }
    }

    private static void Shows(string text, string trigger, string clause)
    {
        var events = TimelineExtractor.Extract(text, Published);
        var read = events.FirstOrDefault(one => one.Trigger.Text == trigger);
        Assert.True(read is not null, $"« {trigger} » is no event of « {text} »: {string.Join("; ", events)}");
        read.Clause.Text.Should().Be(clause, "that is what a reader shows for « {0} » in « {1} »", trigger, text);
    }
}
