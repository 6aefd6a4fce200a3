using System.Xml.Linq;
using Xunit;

namespace Jail.Architecture.Tests;

/// <summary>The arrows between projects, read from the project files themselves.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Jail.Core"] = [],
        ["Jail.Protocol"] = ["Jail.Core"],
        ["Jail.Engines"] = ["Jail.Core"],
        ["Jail.Engines.Linux"] = ["Jail.Engines"],
        ["Jail.Data"] = ["Jail.Core"],
        ["Jail.Migrations.Sqlite"] = ["Jail.Data"],
        ["Jail.Panel"] = ["Jail.Core", "Jail.Protocol", "Jail.Data", "Jail.Migrations.Sqlite"],
    };

    public static TheoryData<string> Projects() => new(Allowed.Keys);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_ReferencesOnlyWhatItsArrowsAllow(string project)
    {
        var references = Elements(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));
        Assert.Empty(references.Except(Allowed[project]));
    }

    [Fact]
    public void EveryProject_HasItsArrows()
    {
        var names = ProjectFiles().Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(Allowed.Keys.Order(), names.Order());
    }

    [Fact]
    public void TmdsLibC_IsReferencedByTheLinuxEngineAlone()
    {
        var users = Allowed.Keys.Where(project => Elements(project, "PackageReference").Contains("Tmds.LibC"));
        Assert.Equal(["Jail.Engines.Linux"], users);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Packages_TakeTheirVersionsFromTheCentralList(string project)
    {
        var own = XDocument.Load(FileOf(project)).Descendants("PackageReference").Where(e => e.Attribute("Version") is not null);
        Assert.Empty(own);
    }

    private static IEnumerable<string> Elements(string project, string element) =>
        XDocument.Load(FileOf(project)).Descendants(element).Select(e => (string)e.Attribute("Include")!);

    private static string FileOf(string project) =>
        ProjectFiles().Single(file => Path.GetFileNameWithoutExtension(file) == project);

    private static IEnumerable<string> ProjectFiles() =>
        new[] { "src", "migrations" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories));
}
