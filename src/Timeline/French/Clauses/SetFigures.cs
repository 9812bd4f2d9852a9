using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Figures that are set, which no plan is: <em>l'objectif de 5 %, fixé en mars</em>.</summary>
internal static class SetFigures
{
    /// <summary>How far before its participle the figure may stand.</summary>
    private const int FarthestFigure = 8;

    private static readonly WordSet Figures = FrenchWords.Set(
        "objectif", "objectifs", "prix", "taux", "seuil", "plafond", "montant", "barème", "loyer", "tarif", "tarifs", "quota", "quotas", "cap", "salaire",
        "salaires", "montants", "plafonds", "loyers", "seuils");

    /// <summary><em>L'objectif de 5 %, fixé en mars, est maintenu</em>: a figure was set then; <em>le procès fixé en mai</em> and <em>une date fixée au 2 mai</em> are to come.</summary>
    public static bool AreTold(SentenceReading sentence, VerbGroup participle)
    {
        if (participle.Lemma != "fixer" || participle.End >= sentence.End
            || (Adverbs.Aims(sentence[participle.End]) && !sentence[participle.End].Is(LittleWords.In))
            || sentence.Text.Characters(participle.Trigger) is [.., 'é', 'e'] or [.., 'é', 'e', 's'])
        {
            return false;
        }

        for (var position = participle.Start - 1; position >= Math.Max(sentence.First, participle.Start - FarthestFigure) && sentence.GroupAt(position) is null; position--)
        {
            if (Figures.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }
}
