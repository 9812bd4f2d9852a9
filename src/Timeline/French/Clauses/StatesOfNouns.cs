using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>How those are, and have been, of whom the sentence tells something else: <em>un homme <b>malade</b> depuis 2009 a été retrouvé</em>.</summary>
internal static class StatesOfNouns
{
    /// <summary>
    /// <em>Un homme <b>malade</b> depuis 2009 a été retrouvé, elle a décrit un homme malade depuis 2009, « malade depuis 2009 »</em>: what happens at once has not gone on since then, but how somebody is has. <em>Il a
    /// tourné des films célèbres depuis 2009</em> may be so again and again.
    /// </summary>
    public static Predicate? Since(DateSite site)
    {
        if (site.Meaning is not (Bounded { Kind: BoundKind.Since } or SinceLength))
        {
            return null;
        }

        var adjective = site.BeforeLead;
        var isOfSubject = !site.HasFiniteBefore && site.Sentence.GroupAt(site.End) is { IsFinite: true };
        if (adjective - 1 <= site.Sentence.First || !StateAdjectives.All.Contains(site.Sentence[adjective]) || site.Sentence.GroupAt(adjective) is not null)
        {
            return isOfSubject && site.Sentence.GroupAt(site.End) is { IsPunctual: true, Tense: EventTense.Past } && RoleBefore(site) is >= 0 and var role
                ? new Predicate(role, null, EventClass.State)
                : null;
        }

        var isQuoted = Quotations.Opens(site.Sentence[adjective - 1]) && site.LeftVerb is null;
        var isOfObject = site.LeftVerb is { IsPunctual: true, Tense: EventTense.Past } told && adjective - 2 >= told.End && LittleWords.One.Contains(site.Sentence[adjective - 2]);
        return isQuoted || (isOfSubject && site.Sentence[adjective - 1].Kind == TokenKind.Word) || isOfObject ? new Predicate(adjective, null, EventClass.State) : null;
    }

    /// <summary><em>La <b>ministre</b> chargée de la mer depuis 2014 a démissionné</em>: what the subject has been; −1 where it is nobody in office.</summary>
    private static int RoleBefore(DateSite site)
    {
        for (var position = site.Start - 1; position >= Dateline.EndOf(site.Sentence) && site.Sentence[position].Kind != TokenKind.Punctuation
            && !FunctionWords.Relatives.Contains(site.Sentence[position]); position--)
        {
            if (RoleNouns.All.Contains(site.Sentence[position]))
            {
                return position;
            }
        }

        return -1;
    }
}
