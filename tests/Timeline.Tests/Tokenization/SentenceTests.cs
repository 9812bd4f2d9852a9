namespace Timeline.Tests.Tokenization;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("M. Roy est parti. Mme Petit reste.", "M. Roy est parti.", "Mme Petit reste.")]
    [InlineData("Le Dr. Morel a signé. Il part.", "Le Dr. Morel a signé.", "Il part.")]
    [InlineData("Alésia tomba en 52 av. J.-C. Vercingétorix se rendit.", "Alésia tomba en 52 av. J.-C. Vercingétorix se rendit.")]
    [InlineData("Alésia tomba en 52 av. J.-C. Le siège avait duré.", "Alésia tomba en 52 av. J.-C.", "Le siège avait duré.")]
    [InlineData("Il est né le 3 janv. 1947 à Lille. Il y vit.", "Il est né le 3 janv. 1947 à Lille.", "Il y vit.")]
    [InlineData("Elle vend des pommes, des poires, etc. Il achète.", "Elle vend des pommes, des poires, etc.", "Il achète.")]
    [InlineData("Le livre de J. Dupont est paru. Il se vend.", "Le livre de J. Dupont est paru.", "Il se vend.")]
    [InlineData("Il a couru 3.5 km. Puis il s'est arrêté.", "Il a couru 3.5 km.", "Puis il s'est arrêté.")]
    [InlineData("Le site lemonde.fr est en panne. Il reviendra.", "Le site lemonde.fr est en panne.", "Il reviendra.")]
    [InlineData("Vraiment ? Oui ! Bon… Allons.", "Vraiment ?", "Oui !", "Bon…", "Allons.")]
    [InlineData("« Nous partirons. » Il est sorti.", "« Nous partirons. »", "Il est sorti.")]
    [InlineData("Il a dit : « Je pars. Je reviens. » Puis il est sorti.", "Il a dit : « Je pars.", "Je reviens. »", "Puis il est sorti.")]
    [InlineData("(Il pleuvait.) Le match a repris.", "(Il pleuvait.)", "Le match a repris.")]
    [InlineData("La battue a fini à 5 h. 40 du soir. On rentra.", "La battue a fini à 5 h. 40 du soir.", "On rentra.")]
    [InlineData("On dîna à 7 h. 1/2. Il pleuvait.", "On dîna à 7 h. 1/2.", "Il pleuvait.")]
    [InlineData("Le car part à 9 h. Le maire attend.", "Le car part à 9 h.", "Le maire attend.")]
    [InlineData("Le bal s'ouvre à 9 h. 200 danseurs viendront.", "Le bal s'ouvre à 9 h.", "200 danseurs viendront.")]
    [InlineData("Il a nagé 3 h. 20 m. 10 s. Sa rivale a coulé.", "Il a nagé 3 h. 20 m. 10 s.", "Sa rivale a coulé.")]
    [InlineData("Messes à 8 h. 10 h. 30 : vêpres.", "Messes à 8 h.", "10 h. 30 : vêpres.")]
    [InlineData("Il a nagé 3h.20m.10s. devant sa rivale.", "Il a nagé 3h.20m.10s. devant sa rivale.")]
    [InlineData("Le phare, haut de 30 m. environ, penche.", "Le phare, haut de 30 m. environ, penche.")]
    public void Full_stops(string text, params string[] sentences) => text.Sentences().Should().Equal(sentences);

    [Theory]
    [InlineData("LE MAIRE DÉMISSIONNE\n\nIl est parti lundi.", "LE MAIRE DÉMISSIONNE", "Il est parti lundi.")]
    [InlineData("Le maire démissionne\nIl est parti lundi, et nul ne sait qui va lui succéder.", "Le maire démissionne", "Il est parti lundi, et nul ne sait qui va lui succéder.")]
    [InlineData("- le pont est fermé\n- la route est coupée", "- le pont est fermé", "- la route est coupée")]
    [InlineData("• Lundi : grève\n• Mardi : défilé", "• Lundi : grève", "• Mardi : défilé")]
    [InlineData("Le pont rouvrira le 15\nmars au matin.", "Le pont rouvrira le 15⏎mars au matin.")]
    [InlineData("Le pont, fermé,\nRouvrira demain.", "Le pont, fermé,⏎Rouvrira demain.")]
    [InlineData("SÉANCE DU 25 MARS 1983\nLe conseil s'est réuni à la mairie de la commune.", "SÉANCE DU 25 MARS 1983", "Le conseil s'est réuni à la mairie de la commune.")]
    [InlineData("Le pont rouvrira avant les 28\nÉtats membres.", "Le pont rouvrira avant les 28⏎États membres.")]
    [InlineData("1895 : fondation par le curé\n14-7-1902 : premier concert public, sur le kiosque", "1895 : fondation par le curé", "14-7-1902 : premier concert public, sur le kiosque")]
    [InlineData("1908 | frigo (deux)\n1929 | année record de la production", "1908 | frigo (deux)", "1929 | année record de la production")]
    [InlineData("Sorti au 4e trim.\n2011, le disque est épuisé.", "Sorti au 4e trim.⏎2011, le disque est épuisé.")]
    [InlineData("Il est parti.\r\nElle reste.", "Il est parti.", "Elle reste.")]
    [InlineData("Il est parti.\u2029Elle reste.", "Il est parti.", "Elle reste.")]
    public void Lines_and_paragraphs(string text, params string[] sentences) =>
        text.Sentences().Select(sentence => sentence.ReplaceLineEndings("⏎")).Should().Equal(sentences);

    /// <summary>A text of which every line is full is wrapped: a capital at the beginning of a line begins no sentence.</summary>
    [Fact]
    public void Wrapped_lines_are_one_sentence()
    {
        const string Wrapped = """
            Le maire de la commune a présenté sa démission devant les élus et les habitants de
            Saint-Martin, où la nouvelle a surpris tout le monde après des mois de silence dans
            Paris et dans les environs de la ville.
            """;
        Wrapped.Sentences().Should().HaveCount(1);
    }

    [Fact]
    public void Paragraphs_are_numbered() =>
        "Un.\n\nDeux. Trois.\n\nQuatre.".Cut().Sentences.ToArray().Select(sentence => sentence.Paragraph).Should().Equal(0, 1, 1, 2);
}
