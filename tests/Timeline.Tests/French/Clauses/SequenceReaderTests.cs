namespace Timeline.Tests.French.Clauses;

/// <summary>What no date, but a sequence word places: offered beside the dated list, never inside of it.</summary>
public sealed class SequenceReaderTests
{
    private static readonly LocalDate Published = new(2016, 3, 15);

    [Theory]
    [InlineData("Le trésorier a démissionné lundi, puis a quitté la ville.", "quitté", TemporalRelation.After, "démissionné", "puis")]
    [InlineData("Lundi, un camion a percuté la halle. Ensuite, le toit a cédé.", "cédé", TemporalRelation.After, "percuté", "Ensuite")]
    [InlineData("Son roman parut en 1957 et fut aussitôt remarqué.", "remarqué", TemporalRelation.After, "parut", "aussitôt")]
    [InlineData("La grève a pris fin lundi. Dans la foulée, les bus sont repartis.", "repartis", TemporalRelation.After, "pris", "Dans la foulée")]
    [InlineData("La digue a rompu dimanche. Peu après, la place était inondée.", "inondée", TemporalRelation.After, "rompu", "Peu après")]
    [InlineData("Le jury a remis le prix samedi. Plus tard, la lauréate a remercié sa mère.", "remercié", TemporalRelation.After, "remis", "Plus tard")]
    [InlineData("Elle a pris la tête du port en 2012. Auparavant, elle dirigeait une école.", "dirigeait", TemporalRelation.Before, "pris", "Auparavant")]
    [InlineData("Nous montrerons les toiles en juin 2017. Ensuite, elles voyageront à Gand.", "voyageront", TemporalRelation.After, "montrerons", "Ensuite")]
    public void A_sequence_word_places_a_predicate_beside_a_dated_one(string text, string trigger, TemporalRelation relation, string anchor, string signal)
    {
        var reading = TimelineExtractor.Read(new Article(text, Published));
        var undated = reading.Undated.Should().ContainSingle("of « {0} »", text).Subject;
        (undated.Trigger.Text, undated.Relation, undated.Anchor.Trigger.Text, undated.Signal.Text).Should().Be((trigger, relation, anchor, signal), "of « {0} »", text);
        reading.Events.Select(one => one.Trigger.Text).Should().NotContain(trigger);
        undated.Clause.Text.Should().Contain(trigger);
    }

    [Theory]
    [InlineData("Trois jours plus tard, il a quitté la ville.")]
    [InlineData("Il a salué lundi le maire puis le préfet.")]
    [InlineData("La mairie a fermé lundi. Le dossier doit être rendu au plus tard.")]
    [InlineData("La mairie a fermé lundi. Peu après l'annonce, la foule a grondé.")]
    [InlineData("Ensuite, le toit a cédé.")]
    [InlineData("La halle rouvrira jeudi. Il a ensuite salué la foule.")]
    public void Without_a_dated_event_before_or_without_a_predicate_nothing_is_placed(string text) =>
        TimelineExtractor.Read(new Article(text, Published)).Undated.Should().BeEmpty("of « {0} »", text);
}
