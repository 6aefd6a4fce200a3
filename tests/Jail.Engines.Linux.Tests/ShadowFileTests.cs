using System.Text;
using Jail.Core;
using Jail.Engines.Linux.Native;
using Jail.Engines.Linux.Tree;
using Xunit;

namespace Jail.Engines.Linux.Tests;

public sealed class ShadowFileTests
{
    [Theory]
    [InlineData("root:*:19000:0:99999:7:::\nbin:*:1::::::\n", "root:HASH:19000:0:99999:7:::\nbin:*:1::::::\n")]
    [InlineData("bin:*:1::::::\nroot:!$y$old:19000:0:99999:7:::", "bin:*:1::::::\nroot:HASH:19000:0:99999:7:::")]
    [InlineData("root::1::::::\r\nx:\r\n", "root:HASH:1::::::\r\nx:\r\n")]
    [InlineData("root:a:\nroot:b:\n", "root:HASH:\nroot:HASH:\n")]
    [InlineData("\n\nrooty:a:\n root:a:\nroot:a:\n", "\n\nrooty:a:\n root:a:\nroot:HASH:\n")]
    public void WithRootHash_ReplacesOneField_AndNoOtherByte(string before, string after) =>
        Assert.Equal(after, Encoding.Latin1.GetString(ShadowFile.WithRootHash(Encoding.Latin1.GetBytes(before), "HASH")));

    [Fact]
    public void WithRootHash_BytesThatAreNoText_Stay()
    {
        byte[] noise = [0, 255, 254, 10, 13, 128, 10];
        var result = ShadowFile.WithRootHash([.. noise, .. "root:x:1"u8], "HASH");
        Assert.Equal([.. noise, .. "root:HASH:1"u8], result);
    }

    [Theory]
    [InlineData("", "no line of root")]
    [InlineData("bin:*:1::::::\n", "no line of root")]
    [InlineData("root:unfinished\nbin:a:\n", "no second ':'")]
    public void WithRootHash_NoUsableLine_IsRefused(string content, string reason)
    {
        var refused = Assert.Throws<EngineException>(() => ShadowFile.WithRootHash(Encoding.ASCII.GetBytes(content), "HASH"));
        Assert.Equal(ErrorCode.FailedPrecondition, refused.Code);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithRootHash_HugeFile_IsRefused() =>
        Assert.Throws<EngineException>(() => ShadowFile.WithRootHash(new byte[ShadowFile.MaxBytes + 1], "HASH"));

    [Fact]
    public void Hash_IsYescrypt_AndVerifiesThatPasswordOnly()
    {
        var hash = Crypt.Hash("correct höрse");
        Assert.StartsWith("$y$", hash, StringComparison.Ordinal);
        Assert.Equal(hash, Crypt.Hash("correct höрse", hash));
        Assert.NotEqual(hash, Crypt.Hash("correct horse", hash));
        Assert.NotEqual(hash, Crypt.Hash("correct höрse"));
        Assert.DoesNotContain(':', hash);
    }

    [Fact]
    public void Hash_PasswordTooLong_IsRefused() =>
        Assert.Equal(ErrorCode.InvalidArgument, Assert.Throws<EngineException>(() => Crypt.Hash(new string('a', 512))).Code);

    [Fact]
    public void Hash_PasswordWithNul_IsRefused() =>
        Assert.Equal(ErrorCode.InvalidArgument, Assert.Throws<EngineException>(() => Crypt.Hash("a\0b")).Code);
}
