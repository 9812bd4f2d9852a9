using System.Text;
using Timeline.French.Verbs;
using Xunit.Abstractions;

namespace Timeline.Tests.French.Verbs;

public class VerbLexiconLaws(ITestOutputHelper output)
{
    [Fact]
    public void Toute_forme_engendrée_se_relit()
    {
        var lost = new List<string>();
        Span<VerbForm> found = new VerbForm[16];
        foreach (var verb in VerbLexicon.All)
        {
            foreach (var (form, tense, persons) in verb.Forms())
            {
                var count = VerbLexicon.Find(form, found);
                if (!Holds(found[..count], verb, tense, persons))
                    lost.Add($"{form} ({ReadVerbs.Name(new(verb, tense, persons))})");
            }
        }

        lost.Should().BeEmpty("every form of every verb is found again with its tense and persons");
    }

    [Fact]
    public void Toute_forme_se_relit_sans_ses_accents()
    {
        var lost = new List<string>();
        Span<VerbForm> found = new VerbForm[16];
        foreach (var verb in VerbLexicon.All)
        {
            foreach (var (form, tense, persons) in verb.Forms())
            {
                var count = VerbLexicon.FindUnaccented(AccentlessForms.Removed(form), found);
                if (!Holds(found[..count], verb, tense, persons))
                    lost.Add($"{form} ({ReadVerbs.Name(new(verb, tense, persons))})");
            }
        }

        lost.Should().BeEmpty("every form of every verb is found again without its accents");
    }

    [Fact]
    public void Huit_lectures_suffisent()
    {
        var crowded = new List<string>();
        Span<VerbForm> found = new VerbForm[16];
        foreach (var verb in VerbLexicon.All)
        {
            foreach (var (form, _, _) in verb.Forms())
            {
                var count = VerbLexicon.FindUnaccented(AccentlessForms.Removed(form), found);
                if (count > 8)
                    crowded.Add($"{form}: {string.Join(" | ", AccentlessForms.Removed(form).LuSansAccents())}");
            }
        }

        crowded.Should().BeEmpty("callers hold eight readings");
    }

    [Fact]
    public void Une_lecture_par_verbe_et_par_temps()
    {
        Span<VerbForm> found = new VerbForm[16];
        foreach (var verb in VerbLexicon.All)
        {
            foreach (var (form, _, _) in verb.Forms())
            {
                var count = VerbLexicon.Find(form, found);
                var seen = new HashSet<(string, VerbTense)>();
                foreach (var reading in found[..count])
                    seen.Add((reading.Verb.Infinitive, reading.Tense)).Should().BeTrue("{0} is read once as {1}", form, ReadVerbs.Name(reading));
            }
        }
    }

    [Fact]
    public void Toute_forme_est_en_minuscules_et_en_NFC()
    {
        foreach (var verb in VerbLexicon.All)
        {
            foreach (var (form, _, _) in verb.Forms())
            {
                form.IsNormalized(NormalizationForm.FormC).Should().BeTrue(form);
                form.Should().MatchRegex("^[a-zàâçéèêëîïôûùœ-]+$", "it is a form of {0}", verb);
            }
        }
    }

    [Fact]
    public void Chaque_infinitif_est_seul_dans_les_listes() =>
        VerbLexicon.All.Select(verb => verb.Infinitive).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Chaque_verbe_se_trouve_par_son_infinitif()
    {
        foreach (var verb in VerbLexicon.All)
            VerbLexicon.ByInfinitive(verb.Infinitive).Should().BeSameAs(verb, "{0} is in the lists", verb);
    }

    [Fact]
    public void Chaque_trait_est_celui_d_un_verbe_connu()
    {
        var known = VerbLexicon.All.Select(verb => verb.Infinitive).ToHashSet();
        VerbTraitsTable.Entries().Where(entry => !known.Contains(entry.Infinitive)).Select(entry => $"{entry.Trait}: {entry.Infinitive}")
            .Should().BeEmpty("a trait of a verb that the lexicon lacks is lost");
    }

    [Fact]
    public void Chaque_trait_est_dit_une_fois() =>
        VerbTraitsTable.Entries().GroupBy(entry => entry).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key.Trait}: {group.Key.Infinitive}")
            .Should().BeEmpty();

    [Fact]
    public void Une_recherche_n_alloue_rien()
    {
        Span<VerbForm> forms = new VerbForm[8];
        string[] words = ["dit", "journal", "présidentielle", "xylophone", "annonçait", "anticonstitutionnellement"];
        Look(words, forms);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Look(words, forms);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        static void Look(string[] words, Span<VerbForm> forms)
        {
            foreach (var word in words)
            {
                VerbLexicon.Find(word, forms);
                VerbLexicon.FindUnaccented(word, forms);
            }
        }
    }

    [Fact]
    public void Un_tableau_trop_court_garde_les_premières_lectures()
    {
        Span<VerbForm> forms = new VerbForm[1];
        VerbLexicon.Find("suis", forms).Should().Be(1);
        ReadVerbs.Name(forms[0]).Should().Be("être, présent, 1s");
    }

    [Fact]
    public void Le_lexique_tient_en_quelques_dizaines_de_kilo_octets()
    {
        var verbs = VerbLexicon.All.ToList();
        var forms = verbs.Sum(verb => verb.Forms().Select(form => form.Form).Distinct().Count());
        var (stems, endings) = (VerbLexicon.Index.Stems, VerbLexicon.Index.Endings);
        output.WriteLine($"{verbs.Count} verbs, {verbs.Select(verb => verb.Template).Distinct().Count()} models, {forms} forms");
        output.WriteLine($"stems: {stems.Bytes} bytes; endings: {endings.Nodes} nodes, {endings.Readings} readings, {endings.Bytes} bytes");
        foreach (var trait in Enum.GetValues<VerbTraits>())
            output.WriteLine($"{trait}: {verbs.Count(verb => verb.Has(trait))}");
        verbs.Count.Should().BeGreaterThan(1500);
        (stems.Bytes + endings.Bytes).Should().BeLessThan(100_000, "forms are stems and endings, not a table");
    }

    private static bool Holds(ReadOnlySpan<VerbForm> found, Verb verb, VerbTense tense, VerbPersons persons)
    {
        foreach (var reading in found)
        {
            if (ReferenceEquals(reading.Verb, verb) && reading.Tense == tense && (reading.Persons & persons) == persons)
                return true;
        }

        return false;
    }
}
