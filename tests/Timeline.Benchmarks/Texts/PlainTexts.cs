namespace Timeline.Benchmarks.Texts;

/// <summary>The two ends of natural prose: without any date, and with hardly anything else.</summary>
internal static class PlainTexts
{
    public const string WithoutDates = """
        La rivière traverse le village sans que personne ne la regarde vraiment. Les maisons lui tournent le dos, comme si elles craignaient qu'elle ne raconte ce que leurs murs ont entendu. Un pêcheur, assis sur une pierre plate, surveille un bouchon rouge qui ne bouge pas. Il ne parle à personne et personne ne lui parle.

        De l'autre côté, derrière les saules, une usine abandonnée laisse voir ses poutres. On y fabriquait des boîtes de métal pour les conserveries de la côte. Les vitres ont disparu, les machines aussi, et les oiseaux nichent dans les tuyaux. Une pancarte interdit l'entrée, mais le grillage est ouvert à plusieurs endroits.

        """;

    public const string Chronology = """
        Le 3 mars 2014, le ministre démissionne. Le 5 mars, son successeur est nommé. Le 12 avril 2014, la commission se réunit ; le lendemain, elle publie son rapport. En juin 2014, le tribunal est saisi. Le 14 juillet 2014 à 20 h 30, une explosion détruit l'entrepôt. Du 2 au 9 septembre 2014, les secours fouillent les décombres. En 2015, l'enquête est relancée. Le 8 janvier 2015, deux hommes sont arrêtés. La veille, un témoin avait parlé. Le 11 mai 2015, le procès s'ouvre. Trois semaines plus tard, il est suspendu. Fin juin 2015, la cour rend son arrêt. Depuis le 1er octobre 2015, le site est fermé.

        """;

    public static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length + 1))[..length];
}
