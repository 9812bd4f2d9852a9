namespace Timeline.Tokenization;

/// <summary>Which quotation marks and brackets are open at a place; a paragraph's end closes what was left open.</summary>
internal struct Enclosure
{
    private bool guillemets;
    private bool curly;
    private bool straight;
    private int brackets;

    public readonly bool InStraightQuotes => straight;

    public readonly TokenTraits Traits =>
        (guillemets || curly || straight ? TokenTraits.Quoted : TokenTraits.None)
        | (brackets > 0 ? TokenTraits.Bracketed : TokenTraits.None);

    public void See(char mark, bool beforeWord)
    {
        switch (mark)
        {
            case '«':
                guillemets = true;
                break;
            case '»':
                guillemets = false;
                break;
            case '“' or '„':
                curly = true;
                break;
            case '”':
                curly = false;
                break;
            case '"':
                straight = straight ? false : beforeWord;
                break;
            case '(' or '[':
                brackets++;
                break;
            case ')' or ']' when brackets > 0:
                brackets--;
                break;
        }
    }
}
